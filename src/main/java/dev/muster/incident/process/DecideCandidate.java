package dev.muster.incident.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person says whether a candidate is an incident: on completing the task. */
@Component("decideCandidate")
class DecideCandidate implements TaskListener {

    private final Triage triage;
    private final Actor actor;

    DecideCandidate(Triage triage, Actor actor) {
        this.triage = triage;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = Delegation.number(task);
        String decision = Delegation.required(task, "triageDecision");
        @Nullable String reason = Delegation.optional(task, "triageReason");
        switch (decision) {
            case Triage.CONFIRM -> triage.confirm(number, reason, actor.id());
            case Triage.DECLINE -> triage.decline(number, reason, actor.id());
            default -> triage.duplicate(number, Delegation.optional(task, "duplicateOf"), reason, actor.id());
        }
        task.setVariable("candidateConfirmed", Triage.CONFIRM.equals(decision));
    }
}
