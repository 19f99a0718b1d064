package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The task to approve has opened: those who may do it are told. */
@Component
class AskStatementApprovers implements TaskListener {

    private final StatementDesk desk;

    AskStatementApprovers(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.ask(
                CommunicationVariables.number(task),
                StatementVariables.number(task),
                StatementVariables.round(task),
                StatementVariables.list(task, StatementVariables.APPROVER_GROUPS),
                StatementVariables.list(task, StatementVariables.AUTHORS));
    }
}
