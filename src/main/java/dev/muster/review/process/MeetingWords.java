package dev.muster.review.process;

import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.review.ReviewMeeting;

/** What the mail around an invitation says, for programs that show no calendar. */
final class MeetingWords {

    private MeetingWords() {}

    static String heading(ReviewMeeting meeting, String title) {
        return (meeting.cancelled() ? "Called off: review of " : "Invitation: review of ") + title;
    }

    static String text(ReviewMeeting meeting) {
        String when = UtcTime.dateAndTime(meeting.startsAt()) + ", " + Durations.words(meeting.length());
        if (meeting.cancelled()) {
            return "The meeting at " + when + " does not take place.";
        }
        return "When: " + when + "\nWhere: " + (meeting.place() == null ? "not said" : meeting.place()) + "\nWith: "
                + String.join(", ", meeting.participants())
                + "\n\nThe draft of the post-mortem is on the page of the incident.";
    }
}
