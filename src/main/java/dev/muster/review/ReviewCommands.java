package dev.muster.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review from outside its process. */
public interface ReviewCommands {

    /**
     * Asks that no review is held. A second person decides; until then it goes on.
     *
     * @throws dev.muster.incident.UnknownIncidentException if there is no such incident
     * @throws dev.muster.incident.NotPossibleNowException if no review of the incident is open, or a request is pending
     */
    WaiverRequest askForWaiver(String incident, String reason, String person);

    /**
     * Arranges the review's meeting, or moves it; everybody who takes part is invited.
     *
     * @param participants user ids or mail addresses
     * @throws dev.muster.incident.UnknownIncidentException if there is no such incident
     * @throws dev.muster.incident.NotPossibleNowException if no review of the incident is open
     */
    ReviewMeeting arrangeMeeting(
            String incident,
            Instant startsAt,
            Duration length,
            @Nullable String place,
            List<String> participants,
            String person);
}
