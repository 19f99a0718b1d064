package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import dev.muster.restoration.RecoveryProcedure;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recovery was carried out; now it is watched. */
@Component
class RecordRestoration implements JavaDelegate {

    private final RestorationRecord restoration;
    private final Actor actor;

    RecordRestoration(RestorationRecord restoration, Actor actor) {
        this.restoration = restoration;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        restoration.recovered(
                (String) execution.getVariable(RestorationVariables.INCIDENT_NUMBER),
                procedure(RestorationVariables.text(execution, RestorationVariables.PROCEDURE)),
                RestorationVariables.text(execution, RestorationVariables.PLAN),
                RestorationVariables.text(execution, RestorationVariables.SOLUTION),
                actor.id());
    }

    private static RecoveryProcedure procedure(@Nullable String chosen) {
        return Arrays.stream(RecoveryProcedure.values())
                .filter(procedure -> procedure.name().equals(chosen))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedByRule("“" + chosen + "” is not a recovery procedure: please choose one of "
                                + Arrays.toString(RecoveryProcedure.values()) + "."));
    }
}
