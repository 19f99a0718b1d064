package dev.muster.restoration.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells those who may approve that a procedure waits for them. */
@Component
class AskApprovers implements JavaDelegate {

    private final ProcedureRecord procedures;

    AskApprovers(ProcedureRecord procedures) {
        this.procedures = procedures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        procedures.ask(
                RestorationVariables.number(execution),
                (String) execution.getVariable(RestorationVariables.PROCEDURE_LABEL),
                (String) execution.getVariable(RestorationVariables.APPROVER_GROUP),
                (String) execution.getVariable(RestorationVariables.APPROVAL_REASON),
                Duration.parse((String) execution.getVariable(RestorationVariables.APPROVAL_LIMIT)),
                "approval-%s-%d-%d"
                        .formatted(
                                execution.getProcessInstanceId(),
                                RestorationVariables.count(execution, RestorationVariables.CHOICE),
                                RestorationVariables.count(execution, RestorationVariables.APPROVAL_TURN)));
    }
}
