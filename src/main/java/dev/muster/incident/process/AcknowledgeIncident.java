package dev.muster.incident.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A person acknowledges: on completing the task. */
@Component("acknowledgeIncident")
class AcknowledgeIncident implements TaskListener {

    private final Acknowledgement acknowledgement;

    AcknowledgeIncident(Acknowledgement acknowledgement) {
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void notify(DelegateTask task) {
        acknowledgement.acknowledge(Delegation.number(task), Delegation.optional(task, "acknowledgementNote"));
    }
}
