package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody says whether the restored service still holds, before the window is over. */
@Component
class RecordObservation implements JavaDelegate {

    private final RestorationRecord restoration;
    private final Actor actor;

    RecordObservation(RestorationRecord restoration, Actor actor) {
        this.restoration = restoration;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean good = "YES".equals(execution.getVariable(RestorationVariables.STILL_GOOD));
        @Nullable String note = RestorationVariables.text(execution, RestorationVariables.OBSERVATION_NOTE);
        if (!good && note == null) {
            throw new RefusedByRule("Please write in observationNote what was seen when the service did not hold.");
        }
        restoration.observed(RestorationVariables.number(execution), good, note, actor.id());
    }
}
