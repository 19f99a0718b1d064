package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the validation open until every check has a result and everything but a pass has a reason. */
@Component
class RefuseMissingValidationReason implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        FilledInChecks.readFrom(task);
    }
}
