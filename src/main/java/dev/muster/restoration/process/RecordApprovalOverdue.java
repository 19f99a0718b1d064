package dev.muster.restoration.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Those who were asked have not answered in time: the policy's next turn is asked. */
@Component
class RecordApprovalOverdue implements JavaDelegate {

    private final ProcedureRecord procedures;

    RecordApprovalOverdue(ProcedureRecord procedures) {
        this.procedures = procedures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        procedures.approversSilent(
                RestorationVariables.number(execution),
                (String) execution.getVariable(RestorationVariables.PROCEDURE_LABEL),
                (String) execution.getVariable(RestorationVariables.APPROVER_GROUP),
                Duration.parse((String) execution.getVariable(RestorationVariables.APPROVAL_LIMIT)));
        execution.setVariable(
                RestorationVariables.APPROVAL_TURN,
                RestorationVariables.count(execution, RestorationVariables.APPROVAL_TURN) + 1);
    }
}
