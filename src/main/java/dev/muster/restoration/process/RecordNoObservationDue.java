package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The policy asks for no window, and the timeline says why. */
@Component
class RecordNoObservationDue implements ExecutionListener {

    private final RestorationRecord restoration;

    RecordNoObservationDue(RestorationRecord restoration) {
        this.restoration = restoration;
    }

    @Override
    public void notify(DelegateExecution execution) {
        restoration.notObserved(RestorationVariables.number(execution), (String)
                execution.getVariable(RestorationVariables.OBSERVATION_REASON));
    }
}
