package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The policy asks nobody, and the timeline says why. */
@Component
class RecordNoApprovalNeeded implements ExecutionListener {

    private final ProcedureRecord procedures;

    RecordNoApprovalNeeded(ProcedureRecord procedures) {
        this.procedures = procedures;
    }

    @Override
    public void notify(DelegateExecution execution) {
        procedures.approvalNotNeeded(
                RestorationVariables.number(execution),
                (String) execution.getVariable(RestorationVariables.PROCEDURE_LABEL),
                (String) execution.getVariable(RestorationVariables.APPROVAL_REASON));
    }
}
