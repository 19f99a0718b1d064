package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import dev.muster.restoration.RecoveryProcedure;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The recovery was carried out; now it is watched. */
@Component
class RecordRestoration implements JavaDelegate {

    private final RestorationRecord restoration;
    private final LatestRun runs;
    private final Actor actor;

    RecordRestoration(RestorationRecord restoration, LatestRun runs, Actor actor) {
        this.restoration = restoration;
        this.runs = runs;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = RestorationVariables.number(execution);
        String solution = RestorationVariables.text(execution, RestorationVariables.SOLUTION);
        restoration.recovered(
                number,
                RecoveryProcedure.valueOf((String) execution.getVariable(RestorationVariables.PROCEDURE)),
                RestorationVariables.text(execution, RestorationVariables.PLAN),
                solution == null ? runs.solution(number) : solution,
                actor.id());
    }
}
