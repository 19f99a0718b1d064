package dev.muster.review;

/** What may be asked of a review from outside its process. */
public interface ReviewCommands {

    /**
     * Ends the review without a post-mortem.
     *
     * @throws dev.muster.incident.UnknownIncidentException if there is no such incident
     * @throws dev.muster.incident.NotPossibleNowException if no review of the incident is open
     */
    void waive(String incident, String reason, String person);
}
