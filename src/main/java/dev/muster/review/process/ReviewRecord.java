package dev.muster.review.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.document.UtcTime;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
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
import java.util.Map;
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
            Clock clock) {
        this.postMortems = postMortems;
        this.written = written;
        this.facts = facts;
        this.ledger = ledger;
        this.incidents = incidents;
        this.clocks = clocks;
        this.timeline = timeline;
        this.announcements = announcements;
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
                incident,
                Purpose.POST_MORTEM,
                key("submitted"),
                others,
                "The post-mortem was submitted by " + author + " and waits for your approval.");
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
                approver + " asks for changes to your post-mortem: " + comment);
    }

    void publish(String incident) {
        postMortems.publish(incident);
        clocks.stop(incident, ClockKind.POSTMORTEM);
        ledger.reach(incident, Milestone.REVIEWED, clock.instant());
        note(incident, NewEntry.SYSTEM, "Post-mortem published");
        announcements.announce(incident, Purpose.POST_MORTEM, "published", "The post-mortem was published.");
    }

    void atRisk(String incident) {
        clocks.running(incident, ClockKind.POSTMORTEM).ifPresent(running -> {
            String text = "The post-mortem is at risk: it is due " + due(running);
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_AT_RISK, text)
                    .with(Map.of("clock", ClockKind.POSTMORTEM.name())));
            announcements.announce(incident, Purpose.AT_RISK, "post-mortem-at-risk", text);
        });
    }

    void overdue(String incident) {
        if (clocks.breach(incident, ClockKind.POSTMORTEM, BreachCause.TIME)) {
            String due =
                    clocks.latest(incident, ClockKind.POSTMORTEM).map(this::due).orElse("now");
            String text = "Deadline breached: the post-mortem was due " + due;
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_BREACHED, text)
                    .with(Map.of("clock", ClockKind.POSTMORTEM.name())));
            announcements.announce(incident, Purpose.BREACH, "post-mortem-overdue", text);
        }
    }

    void withdraw(String incident, String person, String reason) {
        postMortems.withdraw(incident);
        clocks.cancel(incident, ClockKind.POSTMORTEM);
        timeline.append(NewEntry.by(
                person, incident, TimelineKind.REVIEW, "Review withdrawn: " + reason + ". Its text is kept."));
    }

    void waive(String incident, String person, String reason) {
        postMortems.waive(incident, person, reason);
        clocks.cancel(incident, ClockKind.POSTMORTEM);
        timeline.append(
                NewEntry.by(person, incident, TimelineKind.REVIEW, "Review waived by " + person + ": " + reason));
    }

    private String due(IncidentClock promised) {
        return UtcTime.dateAndTime(promised.dueAt(clock.instant()));
    }

    private void note(String incident, String actor, String text) {
        timeline.append(NewEntry.by(actor, incident, TimelineKind.POST_MORTEM, text));
    }

    /** A text can be submitted and sent back more than once, and each time has to be told. */
    private String key(String what) {
        return "post-mortem-" + what + "-" + clock.instant();
    }
}
