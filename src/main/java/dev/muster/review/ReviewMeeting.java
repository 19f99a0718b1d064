package dev.muster.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about an incident, as it was arranged last.
 *
 * @param sequence from 0; grows with every change, so that calendars know which invitation counts
 * @param place a room or a link
 * @param participants user ids or mail addresses
 */
public record ReviewMeeting(
        String incident,
        int sequence,
        Instant startsAt,
        Duration length,
        @Nullable String place,
        List<String> participants,
        String arrangedBy,
        boolean cancelled) {

    public ReviewMeeting {
        participants = List.copyOf(participants);
    }

    /** The next version of the same meeting, called off. */
    public ReviewMeeting calledOff(String person) {
        return new ReviewMeeting(incident, sequence + 1, startsAt, length, place, participants, person, true);
    }
}
