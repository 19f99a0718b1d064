package dev.muster.restoration.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Durations;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.RecoveryProcedure;
import dev.muster.restoration.RunOutcome;
import dev.muster.restoration.RunbookLedger;
import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import dev.muster.restoration.StepKind;
import dev.muster.restoration.StepResult;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes down how a runbook goes, as rows and on the timeline. */
@Component
class RunbookRecord {

    private final RunbookLedger ledger;
    private final RunbookRuns runs;
    private final Timeline timeline;
    private final Clock clock;
    private final ObjectProvider<RepositoryService> models;
    private final WithoutAuthorization withoutAuthorization;

    RunbookRecord(
            RunbookLedger ledger,
            RunbookRuns runs,
            Timeline timeline,
            Clock clock,
            ObjectProvider<RepositoryService> models,
            WithoutAuthorization withoutAuthorization) {
        this.ledger = ledger;
        this.runs = runs;
        this.timeline = timeline;
        this.clock = clock;
        this.models = models;
        this.withoutAuthorization = withoutAuthorization;
    }

    void started(String run, String incident, String runbook, String definition, String actor) {
        int version = withoutAuthorization.call(
                () -> models.getObject().getProcessDefinition(definition).getVersion());
        ledger.started(run, incident, runbook, version, actor, clock.instant());
        String name = RecoveryProcedure.ofRunbook(runbook)
                .map(RecoveryProcedure::label)
                .orElse(runbook);
        tell(incident, actor, "Runbook “" + name + "” begun", run);
    }

    void stepStarted(String run, String task, String activity, String name, StepKind kind) {
        ledger.stepStarted(run, task, activity, name, kind, clock.instant());
    }

    /** @return what went wrong, in a sentence; {@code null}: nothing */
    @Nullable
    String stepEnded(
            String run,
            String task,
            String name,
            boolean undo,
            StepResult result,
            @Nullable String note,
            String actor) {
        StepKind kind = undo
                ? StepKind.UNDO
                : result == StepResult.GO || result == StepResult.NO_GO ? StepKind.CHECK : StepKind.STEP;
        ledger.stepEnded(task, kind, result, note, actor, clock.instant());
        RunbookRun so = runs.find(run).orElseThrow();
        String words = so.steps().stream()
                .filter(step -> step.endedAt() != null && step.name().equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .sentence();
        tell(so.incident(), actor, "Runbook “" + so.name() + "”: " + words, run);
        if (result.good()) {
            return null;
        }
        String failure = "The runbook “" + so.name() + "” ended at " + words;
        ledger.failed(run, failure);
        return failure;
    }

    void passedPointOfNoReturn(String run, String name, String actor) {
        ledger.passedPointOfNoReturn(run, name, clock.instant());
        tell(runs.find(run).orElseThrow().incident(), actor, name, run);
    }

    /** @param cancelled the process did not reach an end of its own: it was left by an error, or ended from outside */
    void ended(String run, boolean cancelled) {
        RunbookRun over = runs.find(run).orElseThrow();
        RunOutcome outcome = cancelled && over.failure() == null ? RunOutcome.ABANDONED : over.concluded();
        ledger.ended(run, outcome, clock.instant());
        Duration took = Duration.between(over.startedAt(), clock.instant());
        timeline.append(NewEntry.bySystem(
                        over.incident(),
                        TimelineKind.RECOVERY,
                        "Runbook “" + over.name() + "” " + outcome.words() + " after " + Durations.words(took))
                .with(Map.of("run", run, "outcome", outcome.name())));
    }

    private void tell(String incident, String actor, String text, String run) {
        timeline.append(
                NewEntry.by(actor, incident, TimelineKind.RECOVERY, text).with(Map.of("run", run)));
    }
}
