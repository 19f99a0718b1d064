package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A statement was asked for: it gets its number. */
@Component("openStatement")
class OpenStatement implements JavaDelegate {

    private final StatementDesk desk;

    OpenStatement(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int number = desk.open(
                CommunicationVariables.number(execution),
                StatementVariables.kind(execution),
                CommunicationVariables.required(execution, StatementVariables.REQUESTED_BY));
        execution.setVariable(StatementVariables.NUMBER, number);
        execution.setVariable(StatementVariables.ROUND, 1);
        execution.setVariable(StatementVariables.CORRECTION_NOTE, null);
        execution.setVariable(StatementVariables.EMBARGO_UNTIL, null);
        execution.setVariable(StatementVariables.AUTHORS, null);
        execution.setVariable(StatementVariables.COMMENT, null);
    }
}
