package dev.muster.incident.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person says that the work goes on. */
@Component("resumeWork")
class ResumeWork implements JavaDelegate {

    private final Holding holding;
    private final Actor actor;

    ResumeWork(Holding holding, Actor actor) {
        this.holding = holding;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holding.end(Delegation.number(execution), actor.id(), Delegation.optional(execution, "resumeNote"));
        execution.setVariable("resumeNote", null);
    }
}
