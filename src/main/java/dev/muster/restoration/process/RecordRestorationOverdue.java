package dev.muster.restoration.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service is not back in time. */
@Component
class RecordRestorationOverdue implements JavaDelegate {

    private final LateRecovery late;

    RecordRestorationOverdue(LateRecovery late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.restoration(
                RestorationVariables.number(execution),
                Duration.parse((String) execution.getVariable(RestorationVariables.OVERDUE_AFTER)),
                "restoration-" + execution.getProcessInstanceId());
    }
}
