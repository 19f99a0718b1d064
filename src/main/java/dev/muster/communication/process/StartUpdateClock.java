package dev.muster.communication.process;

import dev.muster.incident.Durations;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Promises the next update, and puts the promise into words for the form. */
@Component("startUpdateClock")
class StartUpdateClock implements JavaDelegate {

    private final UpdatePromise promise;

    StartUpdateClock(UpdatePromise promise) {
        this.promise = promise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Duration cadence =
                Duration.parse(CommunicationVariables.required(execution, CommunicationVariables.UPDATE_TARGET));
        promise.renew(CommunicationVariables.number(execution), cadence);
        execution.setVariable(CommunicationVariables.NEXT_UPDATE_PROMISE, "every " + Durations.words(cadence));
    }
}
