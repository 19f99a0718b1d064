package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Only whoever is asked says whether they come. */
@Component("refuseForeignRequestAnswer")
class RefuseForeignRequestAnswer implements TaskListener {

    private final NamedPerson named;

    RefuseForeignRequestAnswer(NamedPerson named) {
        this.named = named;
    }

    @Override
    public void notify(DelegateTask task) {
        named.require(CommandVariables.text(task, CommandVariables.ASKED_PERSON), "This asks", "accept or decline it");
    }
}
