package dev.muster.incident.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A person takes over when an escalation asks: an explicit acceptance, so it acknowledges too. */
@Component("takeOverIncident")
class TakeOverIncident implements TaskListener {

    private final Acknowledgement acknowledgement;

    TakeOverIncident(Acknowledgement acknowledgement) {
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void notify(DelegateTask task) {
        acknowledgement.takeOver(Delegation.number(task), Delegation.optional(task, "takeOverNote"));
    }
}
