package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Three quarters of the promised time to resolve are over. */
@Component("warnResolutionAtRisk")
class WarnResolutionAtRisk implements JavaDelegate {

    private final ResolutionPromise promise;

    WarnResolutionAtRisk(ResolutionPromise promise) {
        this.promise = promise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        promise.warn(CommunicationVariables.number(execution));
    }
}
