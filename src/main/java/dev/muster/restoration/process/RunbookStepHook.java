package dev.muster.restoration.process;

import static java.util.stream.Collectors.joining;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import dev.muster.engine.UserTaskHook;
import dev.muster.restoration.StepKind;
import dev.muster.restoration.StepResult;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps every step of a runbook: who did it, how long it took and what came out. It needs no word in the model, so that
 * a step which a process owner adds is kept too.
 */
@Component
class RunbookStepHook implements UserTaskHook {

    private final RunbookRecord runbooks;
    private final Actor actor;

    RunbookStepHook(RunbookRecord runbooks, Actor actor) {
        this.runbooks = runbooks;
        this.actor = actor;
    }

    /** The form starts without the answers of the step before. */
    @Override
    public void created(DelegateTask task) {
        String run = RestorationVariables.text(task, RunbookVariables.RUN);
        if (run == null) {
            return;
        }
        task.removeVariable(RunbookVariables.RESULT);
        task.removeVariable(RunbookVariables.NOTE);
        UserTask step = (UserTask) task.getBpmnModelElementInstance();
        StepKind kind = step.isForCompensation() ? StepKind.UNDO : StepKind.STEP;
        task.setVariable(
                RunbookVariables.HELP,
                step.getDocumentations().stream()
                        .map(ModelElementInstance::getTextContent)
                        .collect(joining(" ")));
        runbooks.stepStarted(run, task.getId(), step.getId(), step.getName(), kind);
    }

    @Override
    public void completing(DelegateTask task) {
        String run = RestorationVariables.text(task, RunbookVariables.RUN);
        if (run == null) {
            return;
        }
        UserTask step = (UserTask) task.getBpmnModelElementInstance();
        StepResult result = result(task);
        boolean undo = step.isForCompensation();
        String note = note(task, undo);
        if (!result.good() && note == null) {
            throw new RefusedByRule("“%s” with the result %s needs a word why: please fill in %s."
                    .formatted(step.getName(), result, RunbookVariables.NOTE));
        }
        task.setVariable(RunbookVariables.RESULT, result.name());
        @Nullable
        String failure = runbooks.stepEnded(run, task.getId(), step.getName(), undo, result, note, actor.id());
        if (failure != null && RestorationVariables.text(task, RunbookVariables.FAILURE) == null) {
            task.setVariable(RunbookVariables.FAILURE, failure);
        }
    }

    /** Where the form asks for the solution instead, that is the note; what takes it back has a note of its own. */
    private static @Nullable String note(DelegateTask task, boolean undo) {
        String note = RestorationVariables.text(task, RunbookVariables.NOTE);
        return note == null && !undo ? RestorationVariables.text(task, RestorationVariables.SOLUTION) : note;
    }

    /** A step without a result is done: that is what completing a task means. */
    private static StepResult result(DelegateTask task) {
        String entered = RestorationVariables.text(task, RunbookVariables.RESULT);
        if (entered == null) {
            return StepResult.DONE;
        }
        return Arrays.stream(StepResult.values())
                .filter(result -> result.name().equals(entered))
                .findFirst()
                .orElseThrow(() -> new RefusedByRule("“" + entered + "” is no result of a step: please set "
                        + RunbookVariables.RESULT + " to one of " + Arrays.toString(StepResult.values()) + "."));
    }
}
