package dev.muster.review.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.document.UtcTime;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.PostMortem;
import dev.muster.review.PostMortemDraft;
import dev.muster.review.PostMortemLedger;
import dev.muster.review.PostMortemSections;
import dev.muster.review.PostMortems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down how a review goes: the text, who decided, and whether the promised date was kept. */
@Component
class ReviewRecord {

    private final PostMortemLedger postMortems;
    private final PostMortems written;
    private final KnownFacts facts;
    private final IncidentLedger ledger;
    private final Incidents incidents;
    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Announcements announcements;
    private final MeetingPlan meetings;
    private final Clock clock;

    ReviewRecord(
            PostMortemLedger postMortems,
            PostMortems written,
            KnownFacts facts,
            IncidentLedger ledger,
            Incidents incidents,
            IncidentClocks clocks,
            Timeline timeline,
            Announcements announcements,
            MeetingPlan meetings,
            Clock clock) {
        this.postMortems = postMortems;
        this.written = written;
        this.facts = facts;
        this.ledger = ledger;
        this.incidents = incidents;
        this.clocks = clocks;
        this.timeline = timeline;
        this.announcements = announcements;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * The promise counts from the resolution. What people wrote in an earlier review of the incident is the next draft;
     * what only Muster wrote is written anew, because it knows more now.
     */
    PostMortem draft(String incident, Duration dueIn) {
        Instant resolvedAt = Optional.ofNullable(incidents.milestones(incident).get(Milestone.RESOLVED))
                .map(MilestoneFact::at)
                .orElseGet(clock::instant);
        Instant dueAt =
                clocks.start(incident, ClockKind.POSTMORTEM, dueIn, resolvedAt).dueAt(clock.instant());
        Optional<PostMortem> earlier = written.find(incident).filter(PostMortem::isWritten);
        PostMortemSections sections =
                earlier.map(PostMortem::sections).orElseGet(() -> PostMortemDraft.from(facts.of(incident)));
        postMortems.draft(incident, sections, dueAt);
        String from = earlier.isPresent() ? "taken up from its earlier text" : "drafted from the facts";
        note(incident, NewEntry.SYSTEM, "Post-mortem " + from + "; due " + UtcTime.dateAndTime(dueAt));
        return written.find(incident).orElseThrow();
    }

    void submit(String incident, PostMortemSections sections, String author, Collection<String> approvers) {
        postMortems.submit(incident, sections, author);
        note(incident, author, "Post-mortem submitted for approval by " + author);
        List<String> others = approvers.stream()
                .filter(person -> !person.equals(author))
                .sorted()
                .toList();
        announcements.tell(
                incident, Purpose.POST_MORTEM, key("submitted"), others, Said.words("postMortemSubmitted", author));
    }

    void approve(String incident, String approver, String comment) {
        postMortems.approve(incident, approver, comment);
        note(incident, approver, "Post-mortem approved by " + approver + (comment.isEmpty() ? "" : ": " + comment));
    }

    void reject(String incident, String approver, String comment, String author) {
        postMortems.reject(incident, approver, comment);
        note(incident, approver, "Post-mortem sent back by " + approver + ": " + comment);
        announcements.tell(
                incident,
                Purpose.POST_MORTEM,
                key("rejected"),
                List.of(author),
                Said.words("postMortemSentBack", approver, comment));
    }

    void publish(String incident) {
        postMortems.publish(incident);
        postMortems.keepVersion(incident, written.markdown(incident));
        clocks.stop(incident, ClockKind.POSTMORTEM);
        ledger.reach(incident, Milestone.REVIEWED, clock.instant());
        note(incident, NewEntry.SYSTEM, "Post-mortem published");
        int version = written.versions(incident).size();
        announcements.announce(
                incident, Purpose.POST_MORTEM, "published-" + version, Said.words("postMortemPublished"));
    }

    void withdraw(String incident, String person, String reason) {
        postMortems.withdraw(incident);
        clocks.cancel(incident, ClockKind.POSTMORTEM);
        meetings.callOff(incident, person);
        timeline.append(NewEntry.by(
                person, incident, TimelineKind.REVIEW, "Review withdrawn: " + reason + ". Its text is kept."));
    }

    private void note(String incident, String actor, String text) {
        timeline.append(NewEntry.by(actor, incident, TimelineKind.POST_MORTEM, text));
    }

    /** A text can be submitted and sent back more than once, and each time has to be told. */
    private String key(String what) {
        return "post-mortem-" + what + "-" + clock.instant();
    }
}
