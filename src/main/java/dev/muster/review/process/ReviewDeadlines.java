package dev.muster.review.process;

import dev.muster.catalog.Accounts;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.document.UtcTime;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happens when the time for a post-mortem runs out. Each review of an incident has a clock, and words, of its own. */
@Component
class ReviewDeadlines {

    private static final Map<String, String> DATA = Map.of("clock", ClockKind.POSTMORTEM.name());

    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Clock clock;

    ReviewDeadlines(
            IncidentClocks clocks, Timeline timeline, Announcements announcements, Accounts accounts, Clock clock) {
        this.clocks = clocks;
        this.timeline = timeline;
        this.announcements = announcements;
        this.accounts = accounts;
        this.clock = clock;
    }

    void atRisk(String incident) {
        clocks.running(incident, ClockKind.POSTMORTEM).ifPresent(running -> {
            String text = "The post-mortem is at risk: it is due " + due(running);
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_AT_RISK, text)
                    .with(DATA));
            announcements.announce(incident, Purpose.AT_RISK, key("post-mortem-at-risk", running), text);
        });
    }

    void overdue(String incident) {
        if (clocks.breach(incident, ClockKind.POSTMORTEM, BreachCause.TIME)) {
            IncidentClock broken = latest(incident);
            String text = "Deadline breached: the post-mortem was due " + due(broken);
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_BREACHED, text)
                    .with(DATA));
            announcements.announce(incident, Purpose.BREACH, key("post-mortem-overdue", broken), text);
        }
    }

    void veryLate(String incident, String group) {
        IncidentClock broken = latest(incident);
        List<String> people = accounts.membersOf(group);
        String text = "The post-mortem was due " + due(broken) + " and is still missing";
        timeline.append(NewEntry.bySystem(
                        incident, TimelineKind.ESCALATED, text + ": told to " + group + ", who can find people for it")
                .with(Map.of("clock", ClockKind.POSTMORTEM.name(), "people", String.join(",", people))));
        announcements.tell(
                incident,
                Purpose.BREACH,
                key("post-mortem-very-late", broken),
                people,
                text + ". Please find somebody who finishes it, or ask that the review is waived.");
    }

    private IncidentClock latest(String incident) {
        return clocks.latest(incident, ClockKind.POSTMORTEM)
                .orElseThrow(() -> new IllegalStateException("No post-mortem was promised for " + incident + "."));
    }

    private String due(IncidentClock promised) {
        return UtcTime.dateAndTime(promised.dueAt(clock.instant()));
    }

    private static String key(String what, IncidentClock of) {
        return what + "-" + of.cycle();
    }
}
