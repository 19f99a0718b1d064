package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the checks and says whether the service counts as restored. */
@Component
class RecordValidation implements JavaDelegate {

    private final RestorationRecord restoration;
    private final Actor actor;

    RecordValidation(RestorationRecord restoration, Actor actor) {
        this.restoration = restoration;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean passed = restoration.validated(
                (String) execution.getVariable(RestorationVariables.INCIDENT_NUMBER),
                FilledInChecks.readFrom(execution),
                RestorationVariables.text(execution, RestorationVariables.PREVENTION_MEASURES),
                actor.id());
        execution.setVariable(RestorationVariables.VALIDATION_PASSED, passed);
    }
}
