package dev.muster.communication;

import java.util.List;

/** Shows a status update exactly as each audience would get it, before anybody gets it. */
public interface UpdatePreviews {

    /**
     * @param internal only those who work on the incident would read it
     * @return one for each audience that the table names, in its order
     * @throws dev.muster.incident.UnknownIncidentException if there is no such incident
     */
    List<Preview> of(String incident, Said.Update said, boolean internal);

    /**
     * A message that was not sent.
     *
     * @param recipients names of the people who would get it; empty: nobody belongs to the audience
     */
    record Preview(String audience, List<String> recipients, String subject, String text, String html) {

        public Preview {
            recipients = List.copyOf(recipients);
        }
    }
}
