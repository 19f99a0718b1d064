package dev.muster.improvement.process;

import dev.muster.improvement.ImprovementLedger;
import dev.muster.improvement.ImprovementRound;
import dev.muster.improvement.RoundKind;
import dev.muster.incident.NewEntry;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Gives a round its number, which is the business key of its process from then on. */
@Component
class OpenedRound {

    private final ImprovementLedger ledger;

    OpenedRound(ImprovementLedger ledger) {
        this.ledger = ledger;
    }

    void open(DelegateExecution execution, RoundKind kind, String facts) {
        String by = Optional.ofNullable(ImprovementVariables.text(execution, ImprovementVariables.REQUESTED_BY))
                .orElse(NewEntry.SYSTEM);
        ImprovementRound round = ledger.open(kind, by, facts);
        execution.setProcessBusinessKey(round.number());
        execution.setVariable(ImprovementVariables.ROUND, round.number());
        execution.setVariable(ImprovementVariables.ROUND_KIND, kind.name());
    }
}
