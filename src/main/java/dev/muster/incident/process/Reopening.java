package dev.muster.incident.process;

import dev.muster.incident.Declaration;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.LinkKind;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Origin;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** What was over goes on: in the same instance, in a new one, or as a new incident. */
@Component
class Reopening {

    static final String REOPENED = "REOPENED";
    static final String MERGE_UNDONE = "MERGE_UNDONE";

    private final Incidents incidents;
    private final IncidentCommands commands;
    private final IncidentLedger ledger;
    private final IncidentLinks links;
    private final LifecycleMessages lifecycle;
    private final StartVariables startVariables;
    private final ClosurePolicy policy;
    private final Clock clock;

    Reopening(
            Incidents incidents,
            IncidentCommands commands,
            IncidentLedger ledger,
            IncidentLinks links,
            LifecycleMessages lifecycle,
            StartVariables startVariables,
            ClosurePolicy policy,
            Clock clock) {
        this.incidents = incidents;
        this.commands = commands;
        this.ledger = ledger;
        this.links = links;
        this.lifecycle = lifecycle;
        this.startVariables = startVariables;
        this.policy = policy;
        this.clock = clock;
    }

    Incident reopen(Incident incident, String reason, String person) {
        if (!List.of(IncidentStatus.RESOLVED, IncidentStatus.IN_REVIEW, IncidentStatus.CLOSED)
                .contains(incident.status())) {
            throw new NotPossibleNowException(incident.number() + " is " + incident.status()
                    + "; only an incident that was resolved can be reopened.");
        }
        if (!isWithinRegressionWindow(incident)) {
            return declareRecurrence(incident, reason, person);
        }
        if (incident.status() == IncidentStatus.CLOSED) {
            takeUpAgain(incident, REOPENED, reason, person);
        } else {
            lifecycle.send(incident, IncidentModel.REOPENED, taken(REOPENED, reason, person));
        }
        return incidents.get(incident.number());
    }

    private boolean isWithinRegressionWindow(Incident incident) {
        MilestoneFact resolved = incidents.milestones(incident.number()).get(Milestone.RESOLVED);
        Instant since = resolved == null ? incident.updatedAt() : resolved.at();
        return !clock.instant().isAfter(since.plus(policy.regressionWindow(incident)));
    }

    private Incident declareRecurrence(Incident incident, String reason, String person) {
        Incident recurrence = commands.declare(new Declaration(
                incident.title(),
                reason,
                incident.service(),
                incident.severity(),
                null,
                null,
                null,
                Origin.PERSON,
                person));
        links.link(recurrence.number(), incident.number(), LinkKind.RECURRENCE_OF, reason, person);
        return incidents.get(recurrence.number());
    }

    /** A new instance goes on with the history of the ended one. */
    void takeUpAgain(Incident incident, String why, String reason, String person) {
        ImpactAssessment last = incidents.assessments(incident.number()).stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        VariableMap variables =
                startVariables.of(incident, null, incident.severity(), last == null ? null : last.impact());
        variables.putAll(taken(why, reason, person));
        ledger.startedAs(
                incident.number(), lifecycle.start(incident.number(), IncidentModel.TAKEN_UP_AGAIN, variables));
    }

    private static Map<String, String> taken(String why, String reason, String person) {
        return Map.of("takenUpReason", why, "reopenReason", reason, "reopenedBy", person);
    }
}
