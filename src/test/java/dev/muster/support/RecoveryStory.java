package dev.muster.support;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A P1 incident of checkout whose service has to come back: the restoration alone, played by the names of its tasks. */
public final class RecoveryStory {

    private final IncidentStory story;

    private RecoveryStory(IncidentStory story) {
        this.story = story;
    }

    public static RecoveryStory begun(ProcessEngine engine, IncidentLedger ledger, Incidents incidents) {
        String number = ModelRun.start(engine, ledger, "restoration", Map.of()).number();
        return new RecoveryStory(new IncidentStory(engine, incidents, number).runJobs());
    }

    public String number() {
        return story.number();
    }

    public IncidentStory story() {
        return story;
    }

    /** The open tasks by their plain names. */
    public List<String> open() {
        return story.tasks().stream()
                .map(Task::getName)
                .map(name -> name.substring(name.lastIndexOf(" · ") + 3))
                .toList();
    }

    /** The responder chooses. */
    public RecoveryStory choose(String procedure, Map<String, Object> more) {
        Map<String, Object> entered = new HashMap<>(Map.of("procedure", procedure, "plan", "by the book"));
        entered.put("procedureReason", "the catalogue is behind");
        entered.putAll(more);
        return with("Choose recovery procedure", entered);
    }

    public RecoveryStory choose(String procedure) {
        return choose(procedure, Map.of());
    }

    public RecoveryStory approved() {
        story.complete("commander", "Approve recovery procedure", Map.of("approvalDecision", "APPROVE"));
        return this;
    }

    public RecoveryStory rejected(String why) {
        story.complete(
                "commander",
                "Approve recovery procedure",
                Map.of("approvalDecision", "REJECT", "approvalComment", why));
        return this;
    }

    /** The responder completes each of these steps with what the form proposes. */
    public RecoveryStory done(String... steps) {
        for (String step : steps) {
            with(step, Map.of());
        }
        return this;
    }

    public RecoveryStory with(String step, Map<String, Object> entered) {
        story.complete("responder", step, entered);
        return this;
    }

    public RecoveryStory go(String check, Map<String, Object> more) {
        Map<String, Object> entered = new HashMap<>(Map.of("stepResult", "GO"));
        entered.putAll(more);
        return with(check, entered);
    }

    public RecoveryStory noGo(String check, Map<String, Object> more) {
        Map<String, Object> entered = new HashMap<>(Map.of("stepResult", "NO_GO", "stepNote", "too risky"));
        entered.putAll(more);
        return with(check, entered);
    }

    public RecoveryStory fails(String step) {
        return with(step, Map.of("stepResult", "FAILED", "stepNote", "it went wrong"));
    }

    public RecoveryStory timer(String event) {
        story.timer(event);
        return this;
    }

    /** Chooses anew and comes to the first step of the runbook; a second person is asked only for what is risky. */
    public RecoveryStory again(String procedure) {
        choose(procedure, Map.of("trialFirst", false));
        return open().contains("Approve recovery procedure") ? approved() : this;
    }

    /** Completes what is to be taken back until the next choice is open. */
    public RecoveryStory takenBack() {
        while (!open().contains("Choose recovery procedure")) {
            done(open().get(0));
        }
        return this;
    }

    /**
     * One attempt for each step that can fail, one that fails behind the point of no return, and one that succeeds.
     *
     * @param check the go of the runbook
     * @param beyond the step behind the point of no return
     */
    public RecoveryStory failingAtEach(String procedure, Runnable check, List<String> steps, String beyond) {
        for (int failing = 0; failing < steps.size(); failing++) {
            again(procedure);
            check.run();
            done(steps.subList(0, failing).toArray(String[]::new));
            fails(steps.get(failing)).takenBack();
        }
        again(procedure);
        check.run();
        done(steps.toArray(String[]::new)).fails(beyond).again(procedure);
        check.run();
        return done(steps.toArray(String[]::new)).done(beyond);
    }
}
