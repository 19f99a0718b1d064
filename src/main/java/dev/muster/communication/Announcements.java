package dev.muster.communication;

import java.util.Collection;

/**
 * Tells people about an incident. A call writes outbox rows in the caller's transaction and sends nothing itself, so
 * that what was decided is told exactly when it was committed.
 */
public interface Announcements {

    /**
     * Tells the audiences that {@code audience.dmn} names for the incident's severity and this purpose.
     *
     * @param key what makes this announcement one: a second call with the same incident, purpose and key tells nobody
     * @param text what happened, in plain words; the template adds the incident's facts
     * @return how many messages were queued by this call
     */
    int announce(String incident, Purpose purpose, String key, String text);

    /** The same, but only those of the table's audiences that are named here: an update that stays inside the house. */
    int announceTo(Collection<String> audiences, String incident, Purpose purpose, String key, String text);

    /** Tells these people, by user id; whoever has no address is noted on the timeline as not told. */
    int tell(String incident, Purpose purpose, String key, Collection<String> people, String text);

    /** Tells everyone who was told anything of this incident so far, each once: the all-clear. */
    int tellEveryoneToldBefore(String incident, Purpose purpose, String key, String text);
}
