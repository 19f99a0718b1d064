package dev.muster.review.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.PostMortemLedger;
import dev.muster.review.Waivers;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who asked that a review is not held, and what became of it. */
@Component
class WaiverRecord {

    private final Waivers waivers;
    private final PostMortemLedger postMortems;
    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Announcements announcements;
    private final Clock clock;

    WaiverRecord(
            Waivers waivers,
            PostMortemLedger postMortems,
            IncidentClocks clocks,
            Timeline timeline,
            Announcements announcements,
            Clock clock) {
        this.waivers = waivers;
        this.postMortems = postMortems;
        this.clocks = clocks;
        this.timeline = timeline;
        this.announcements = announcements;
        this.clock = clock;
    }

    void requested(String incident, String person, String reason) {
        waivers.request(incident, reason, person);
        note(incident, person, "Asked to waive the review: " + reason);
    }

    void decided(String incident, boolean granted, String person, @Nullable String comment, String requestedBy) {
        waivers.decide(incident, granted, person, comment);
        String text = (granted ? "Waiver of the review granted" : "Waiver of the review refused")
                + (comment == null ? "" : ": " + comment);
        note(incident, person, text);
        announcements.tell(
                incident,
                Purpose.POST_MORTEM,
                "waiver-decided-" + clock.instant(),
                List.of(requestedBy),
                text + " (" + person + ").");
    }

    /** The review is not held. */
    void waive(String incident, String person, String reason) {
        postMortems.waive(incident, person, reason);
        clocks.cancel(incident, ClockKind.POSTMORTEM);
        note(incident, person, "Review waived by " + person + ": " + reason);
    }

    private void note(String incident, String person, String text) {
        timeline.append(NewEntry.by(person, incident, TimelineKind.REVIEW, text));
    }
}
