package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The statement is taken back. */
@Component("withdrawStatement")
class WithdrawStatement implements JavaDelegate {

    private final StatementDesk desk;

    WithdrawStatement(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.withdraw(
                CommunicationVariables.number(execution),
                StatementVariables.number(execution),
                CommunicationVariables.required(execution, StatementVariables.WITHDRAWN_BY),
                CommunicationVariables.required(execution, StatementVariables.WITHDRAW_REASON));
    }
}
