package dev.muster.improvement.process;

import dev.muster.improvement.ImprovementLedger;
import dev.muster.improvement.ImprovementRound;
import dev.muster.improvement.ImprovementRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A round is overdue: its people are reminded. */
@Component
class RemindOfRound implements JavaDelegate {

    private final ImprovementRounds rounds;
    private final ImprovementLedger ledger;
    private final RoundMail mail;

    RemindOfRound(ImprovementRounds rounds, ImprovementLedger ledger, RoundMail mail) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ImprovementVariables.number(execution);
        ledger.reminded(number);
        ImprovementRound round = rounds.get(number);
        mail.tell(
                round,
                ImprovementVariables.required(execution, ImprovementVariables.ROUND_GROUP),
                "overdue-" + round.reminders(),
                "Nobody has decided on it yet, and it is overdue.");
    }
}
