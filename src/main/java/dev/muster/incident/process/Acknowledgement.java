package dev.muster.incident.process;

import dev.muster.engine.Actor;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentAnswered;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody answers for the incident from now on: the response clock stops and they command it. */
@Component
class Acknowledgement {

    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acknowledgement(
            IncidentLedger ledger,
            IncidentClocks clocks,
            Timeline timeline,
            Actor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.timeline = timeline;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    void acknowledge(String incident, @Nullable String note) {
        answeredBy(actor.id(), incident, TimelineKind.ACKNOWLEDGED, "Acknowledged", note);
    }

    void takeOver(String incident, @Nullable String note) {
        answeredBy(actor.id(), incident, TimelineKind.TAKEN_OVER, "Taken over after escalation", note);
    }

    private void answeredBy(String person, String incident, TimelineKind kind, String what, @Nullable String note) {
        clocks.stop(incident, ClockKind.RESPONSE);
        ledger.reach(incident, Milestone.ACKNOWLEDGED, clock.instant());
        timeline.append(
                NewEntry.by(person, incident, kind, what + " by " + person + (note == null ? "" : ": " + note)));
        ledger.assign(incident, Role.COMMANDER, person, person);
        ledger.changeStatus(incident, IncidentStatus.ACKNOWLEDGED, person, null);
        events.publishEvent(new IncidentAnswered(incident, person, kind == TimelineKind.TAKEN_OVER, clock.instant()));
    }
}
