package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Only whoever has a delegated task says what came of it; the commander can take it back. */
@Component("refuseForeignResult")
class RefuseForeignResult implements TaskListener {

    private final NamedPerson named;

    RefuseForeignResult(NamedPerson named) {
        this.named = named;
    }

    @Override
    public void notify(DelegateTask task) {
        named.require(
                CommandVariables.text(task, RequestVariables.DELEGATED_TO),
                "This was delegated to",
                "say what came of it");
    }
}
