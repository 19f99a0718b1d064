package dev.muster.communication.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the wording, rendered as its reader will get it. */
@Component("submitStatement")
class SubmitStatement implements JavaDelegate {

    private final StatementDesk desk;

    SubmitStatement(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant embargo = EnteredTime.of(execution, StatementVariables.EMBARGO_UNTIL);
        StatementDesk.Draft draft = new StatementDesk.Draft(
                StatementVariables.kind(execution),
                CommunicationVariables.required(execution, StatementVariables.HEADLINE),
                CommunicationVariables.required(execution, StatementVariables.TEXT),
                CommunicationVariables.optional(execution, StatementVariables.CORRECTION_NOTE),
                embargo);
        String author = CommunicationVariables.required(execution, StatementVariables.AUTHOR);
        String number = CommunicationVariables.number(execution);
        execution.setVariable(
                StatementVariables.PREVIEW, desk.submit(number, StatementVariables.number(execution), draft, author));
        execution.setVariable(StatementVariables.EMBARGOED, embargo != null);
        execution.setVariable(StatementVariables.DECISION, null);
        execution.setVariable(StatementVariables.COMMENT, null);
    }
}
