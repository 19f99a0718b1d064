package dev.muster.command.process;

import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.incident.NewEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * The command has ended, by standing down or because the incident was cancelled, merged or otherwise ended: what was
 * offered, requested or delegated in it is withdrawn, so that no task is left behind.
 */
@Component("withdrawOpenRequests")
class WithdrawOpenRequests implements ExecutionListener {

    private static final String REASON = "the command of the incident has ended";

    private final Handovers handovers;
    private final RunningCommand command;

    WithdrawOpenRequests(Handovers handovers, RunningCommand command) {
        this.handovers = handovers;
        this.command = command;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String incident = CommandVariables.incident(execution);
        handovers.open(incident).ifPresent(open -> handovers.end(open.id(), Handover.State.WITHDRAWN, REASON));
        command.withdrawAll(incident, CommandModel.REQUEST_WITHDRAWN, REASON, NewEntry.SYSTEM);
        command.withdrawAll(incident, CommandModel.DELEGATION_WITHDRAWN, REASON, NewEntry.SYSTEM);
    }
}
