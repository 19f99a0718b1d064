package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** From here on nothing can be taken back. */
@Component
class RecordPointOfNoReturn implements ExecutionListener {

    private final RunbookRecord runbooks;
    private final Actor actor;

    RecordPointOfNoReturn(RunbookRecord runbooks, Actor actor) {
        this.runbooks = runbooks;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateExecution execution) {
        runbooks.passedPointOfNoReturn(
                execution.getProcessInstanceId(), execution.getCurrentActivityName(), actor.id());
    }
}
