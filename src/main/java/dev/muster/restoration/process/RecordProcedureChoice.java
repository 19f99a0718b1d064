package dev.muster.restoration.process;

import dev.muster.catalog.Catalog;
import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import dev.muster.restoration.KnownProcedures;
import dev.muster.restoration.RecoveryProcedure;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps what was chosen and by whom; refuses what the catalogue does not know for the service without a reason. */
@Component
class RecordProcedureChoice implements TaskListener {

    static final String RECOVER = "RECOVER";
    static final String BACK_TO_DIAGNOSIS = "BACK_TO_DIAGNOSIS";

    private final ProcedureRecord procedures;
    private final Catalog catalog;
    private final Actor actor;

    RecordProcedureChoice(ProcedureRecord procedures, Catalog catalog, Actor actor) {
        this.procedures = procedures;
        this.catalog = catalog;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = RestorationVariables.number(task);
        if (BACK_TO_DIAGNOSIS.equals(RestorationVariables.text(task, RestorationVariables.RECOVERY_WAY))) {
            procedures.givenUp(number, RestorationVariables.text(task, RestorationVariables.LAST_ATTEMPT), actor.id());
            return;
        }
        RecoveryProcedure chosen = chosen(task);
        KnownProcedures known =
                KnownProcedures.of(catalog, RestorationVariables.text(task, RestorationVariables.SERVICE));
        String reason = known.allow(chosen) ? null : reason(task, known, chosen);
        task.setVariable(RestorationVariables.RECOVERY_WAY, RECOVER);
        task.setVariable(RestorationVariables.PROCEDURE_LABEL, chosen.label());
        task.setVariable(RestorationVariables.CHOSEN_BY, actor.id());
        task.setVariable(RestorationVariables.SERVICE_TIER, known.tier());
        task.setVariable(RestorationVariables.APPROVAL_TURN, 1);
        task.setVariable(
                RestorationVariables.CHOICE, RestorationVariables.count(task, RestorationVariables.CHOICE) + 1);
        procedures.chosen(
                number, chosen, RestorationVariables.text(task, RestorationVariables.PLAN), reason, actor.id());
    }

    private static String reason(DelegateTask task, KnownProcedures known, RecoveryProcedure chosen) {
        String reason = RestorationVariables.text(task, RestorationVariables.PROCEDURE_REASON);
        if (reason == null) {
            throw new RefusedByRule(known.refusal(chosen));
        }
        return reason;
    }

    private static RecoveryProcedure chosen(DelegateTask task) {
        String name = RestorationVariables.text(task, RestorationVariables.PROCEDURE);
        return RecoveryProcedure.named(name)
                .orElseThrow(() -> new RefusedByRule("“" + name + "” is not a recovery procedure: please choose one of "
                        + Arrays.toString(RecoveryProcedure.values()) + "."));
    }
}
