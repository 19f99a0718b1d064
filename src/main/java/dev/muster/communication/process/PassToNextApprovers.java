package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody has decided in time: the next round begins. */
@Component("passToNextApprovers")
class PassToNextApprovers implements JavaDelegate {

    private final StatementDesk desk;

    PassToNextApprovers(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int round = StatementVariables.round(execution);
        desk.silent(
                CommunicationVariables.number(execution),
                StatementVariables.number(execution),
                round,
                CommunicationVariables.required(execution, StatementVariables.APPROVER_GROUPS));
        execution.setVariable(StatementVariables.ROUND, round + 1);
    }
}
