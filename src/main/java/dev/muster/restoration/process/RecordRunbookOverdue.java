package dev.muster.restoration.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A runbook takes longer than it should. */
@Component
class RecordRunbookOverdue implements JavaDelegate {

    private final LateRecovery late;

    RecordRunbookOverdue(LateRecovery late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.runbook(
                RestorationVariables.number(execution),
                (String) execution.getVariable(RunbookVariables.RUN),
                Duration.parse((String) execution.getVariable(RunbookVariables.LIMIT)));
    }
}
