package dev.muster.restoration.process;

import dev.muster.incident.Durations;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Resolution;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.RecoveryProcedure;
import dev.muster.restoration.ValidationCheck;
import dev.muster.restoration.ValidationRound;
import dev.muster.restoration.Validations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down how a service was brought back, and whether the checks say that it is. */
@Component
class RestorationRecord {

    private final IncidentLedger ledger;
    private final Incidents incidents;
    private final Timeline timeline;
    private final Validations validations;
    private final Clock clock;

    RestorationRecord(
            IncidentLedger ledger, Incidents incidents, Timeline timeline, Validations validations, Clock clock) {
        this.ledger = ledger;
        this.incidents = incidents;
        this.timeline = timeline;
        this.validations = validations;
        this.clock = clock;
    }

    void recovered(
            String incident,
            RecoveryProcedure procedure,
            @Nullable String plan,
            @Nullable String solution,
            String actor) {
        Instant now = clock.instant();
        String done = solution != null ? solution : plan;
        timeline.append(NewEntry.by(
                        actor,
                        incident,
                        TimelineKind.RECOVERY,
                        "Service restored by procedure “" + procedure.label() + "”" + (done == null ? "" : ": " + done))
                .with(
                        plan == null
                                ? Map.of("procedure", procedure.name())
                                : Map.of("procedure", procedure.name(), "plan", plan)));
        ledger.resolveWith(incident, new Resolution(null, null, null, solution, null));
        reach(incident, Milestone.MITIGATED, now);
        reach(incident, Milestone.RESTORED, now);
        ledger.changeStatus(incident, IncidentStatus.MONITORING, actor, null);
    }

    /** Before the observation window was over. */
    void observed(String incident, boolean good, @Nullable String note, String actor) {
        String text = (good ? "The restored service holds" : "The restored service does not hold")
                + (note == null ? "" : ": " + note);
        timeline.append(NewEntry.by(actor, incident, TimelineKind.VALIDATION, text)
                .with(Map.of("stillGood", String.valueOf(good))));
        if (!good) {
            ledger.changeStatus(incident, IncidentStatus.INVESTIGATING, actor, "the restoration did not hold");
        }
    }

    void held(String incident, Duration window) {
        timeline.append(NewEntry.bySystem(
                incident,
                TimelineKind.VALIDATION,
                "The restored service was watched for " + Durations.words(window) + " and held"));
    }

    void notObserved(String incident, String reason) {
        timeline.append(NewEntry.bySystem(
                incident, TimelineKind.VALIDATION, "No observation window before the validation: " + reason));
    }

    /** A second recovery means that the first did not hold, so the service counts as restored at the later time. */
    private void reach(String incident, Milestone milestone, Instant at) {
        if (incidents.milestones(incident).containsKey(milestone)) {
            ledger.reachAgain(incident, milestone, at, "restored again after a failed validation");
        } else {
            ledger.reach(incident, milestone, at);
        }
    }

    /** @return whether the service counts as restored */
    boolean validated(String incident, List<ValidationCheck> checks, @Nullable String prevention, String actor) {
        ValidationRound round = validations.record(incident, checks, actor);
        ledger.resolveWith(incident, new Resolution(null, null, null, null, prevention));
        timeline.append(NewEntry.by(
                        actor,
                        incident,
                        TimelineKind.VALIDATION,
                        "Validation round " + round.number() + " " + round.outcome())
                .with(Map.of("round", String.valueOf(round.number()), "passed", String.valueOf(round.passed()))));
        if (round.passed()) {
            ledger.reach(incident, Milestone.VALIDATED, round.checkedAt());
        } else {
            ledger.changeStatus(incident, IncidentStatus.INVESTIGATING, actor, "validation failed");
        }
        return round.passed();
    }
}
