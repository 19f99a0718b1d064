package dev.muster.restoration.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The window is over and nobody has said that something is wrong. */
@Component
class RecordWindowPassed implements JavaDelegate {

    private final RestorationRecord restoration;

    RecordWindowPassed(RestorationRecord restoration) {
        this.restoration = restoration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        restoration.held(RestorationVariables.number(execution), Duration.parse((String)
                execution.getVariable(RestorationVariables.OBSERVATION_WINDOW)));
    }
}
