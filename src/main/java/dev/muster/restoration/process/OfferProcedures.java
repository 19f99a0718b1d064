package dev.muster.restoration.process;

import static java.util.stream.Collectors.joining;

import dev.muster.catalog.Catalog;
import dev.muster.restoration.KnownProcedures;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Puts into the form what the catalogue knows for the service and the failure; a new choice starts without old answers. */
@Component
class OfferProcedures implements TaskListener {

    private final Catalog catalog;

    OfferProcedures(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void notify(DelegateTask task) {
        KnownProcedures known =
                KnownProcedures.of(catalog, RestorationVariables.text(task, RestorationVariables.SERVICE));
        String failure = RestorationVariables.text(task, RestorationVariables.CAUSE_CATEGORY);
        task.setVariable(RestorationVariables.KNOWN_PROCEDURES, known.sentence(failure));
        task.setVariable(
                RestorationVariables.CATALOGUE_PROCEDURES,
                known.procedures().stream().map(Enum::name).collect(joining(",")));
        task.removeVariable(RestorationVariables.RECOVERY_WAY);
        task.removeVariable(RestorationVariables.PROCEDURE_REASON);
        task.removeVariable(RestorationVariables.APPROVAL_DECISION);
        task.removeVariable(RestorationVariables.APPROVAL_COMMENT);
    }
}
