package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** A runbook begins: from here on each of its tasks is a step that is kept. */
@Component
class StartRunbookRun implements ExecutionListener {

    private final RunbookRecord runbooks;
    private final Actor actor;

    StartRunbookRun(RunbookRecord runbooks, Actor actor) {
        this.runbooks = runbooks;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String run = execution.getProcessInstanceId();
        execution.setVariable(RunbookVariables.RUN, run);
        String runbook = execution.getBpmnModelInstance().getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .findFirst()
                .orElseThrow();
        String chosenBy = RestorationVariables.text(execution, RestorationVariables.CHOSEN_BY);
        runbooks.started(
                run,
                RestorationVariables.number(execution),
                runbook,
                execution.getProcessDefinitionId(),
                chosenBy == null ? actor.id() : chosenBy); // after an approval the engine goes on by itself
    }
}
