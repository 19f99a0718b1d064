package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The approved text goes out; a correction will need a note and an embargo of its own. */
@Component("publishStatement")
class PublishStatement implements JavaDelegate {

    private final StatementDesk desk;

    PublishStatement(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.publish(CommunicationVariables.number(execution), StatementVariables.number(execution));
        execution.setVariable(StatementVariables.CORRECTION_NOTE, null);
        execution.setVariable(StatementVariables.EMBARGO_UNTIL, null);
    }
}
