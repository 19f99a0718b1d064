package dev.muster.command.process;

import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The command has ended, by standing down or because the incident was ended: nothing is left open behind it. */
@Component("withdrawOpenRequests")
class WithdrawOpenRequests implements ExecutionListener {

    private final Handovers handovers;

    WithdrawOpenRequests(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        handovers
                .open(CommandVariables.incident(execution))
                .ifPresent(open -> handovers.end(open.id(), Handover.State.WITHDRAWN, "The command ended"));
    }
}
