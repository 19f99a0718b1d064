package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the people who write updates. */
@Component("warnUpdateAtRisk")
class WarnUpdateAtRisk implements JavaDelegate {

    private final UpdatePromise promise;

    WarnUpdateAtRisk(UpdatePromise promise) {
        this.promise = promise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        promise.warn(CommunicationVariables.number(execution));
    }
}
