package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a second person decided; after a no the next choice shows why. */
@Component
class RecordProcedureApproval implements JavaDelegate {

    private final ProcedureRecord procedures;
    private final Actor actor;

    RecordProcedureApproval(ProcedureRecord procedures, Actor actor) {
        this.procedures = procedures;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String procedure = (String) execution.getVariable(RestorationVariables.PROCEDURE_LABEL);
        boolean approved =
                !RefuseOwnProcedure.REJECT.equals(execution.getVariable(RestorationVariables.APPROVAL_DECISION));
        @Nullable String comment = RestorationVariables.text(execution, RestorationVariables.APPROVAL_COMMENT);
        procedures.decided(RestorationVariables.number(execution), procedure, approved, comment, actor.id());
        if (!approved) {
            execution.setVariable(
                    RestorationVariables.LAST_ATTEMPT,
                    actor.id() + " did not approve to " + procedure + ": " + comment);
        }
    }
}
