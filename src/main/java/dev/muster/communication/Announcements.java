package dev.muster.communication;

import java.util.Collection;

/**
 * Tells people about an incident. A call writes outbox rows in the caller's transaction and sends nothing itself, so
 * that what was decided is told exactly when it was committed.
 */
public interface Announcements {

    /**
     * Tells the audiences that {@code audience.dmn} names for the incident's severity and this purpose, each in its own
     * form. The public and the press are left out: they read approved statements only.
     *
     * @param key what makes this announcement one: a second call with the same incident, purpose and key tells nobody
     * @param said what happened; the template adds the incident's facts
     * @return how many messages were queued by this call
     */
    int announce(String incident, Purpose purpose, String key, Said said);

    /** The same in plain words that somebody wrote. */
    default int announce(String incident, Purpose purpose, String key, String text) {
        return announce(incident, purpose, key, Said.text(text));
    }

    /** The same, but only those of the table's audiences that are named here: an update that stays inside the house. */
    int announceTo(Collection<String> audiences, String incident, Purpose purpose, String key, Said said);

    /** The same in plain words that somebody wrote. */
    default int announceTo(Collection<String> audiences, String incident, Purpose purpose, String key, String text) {
        return announceTo(audiences, incident, purpose, key, Said.text(text));
    }

    /** Tells these people, by user id; whoever has no address is noted on the timeline as not told. */
    int tell(String incident, Purpose purpose, String key, Collection<String> people, Said said);

    /** The same in plain words that somebody wrote. */
    default int tell(String incident, Purpose purpose, String key, Collection<String> people, String text) {
        return tell(incident, purpose, key, people, Said.text(text));
    }

    /**
     * Tells everyone who was told anything of this incident so far, each once. The public and the press hear the
     * all-clear in fixed words, and nothing else without a statement.
     */
    int tellEveryoneToldBefore(String incident, Purpose purpose, String key, Said said);

    /** The same in plain words that somebody wrote. */
    default int tellEveryoneToldBefore(String incident, Purpose purpose, String key, String text) {
        return tellEveryoneToldBefore(incident, purpose, key, Said.text(text));
    }
}
