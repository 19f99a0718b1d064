package dev.muster.improvement.process;

import dev.muster.improvement.ImprovementLedger;
import dev.muster.improvement.ImprovementRounds;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When the task of a round is there: keeps its due date and tells who may decide. */
@Component
class AskForDecision implements TaskListener {

    private final ImprovementRounds rounds;
    private final ImprovementLedger ledger;
    private final RoundMail mail;
    private final Clock clock;

    AskForDecision(ImprovementRounds rounds, ImprovementLedger ledger, RoundMail mail, Clock clock) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = ImprovementVariables.number(task);
        Instant due = task.getDueDate() == null
                ? clock.instant().plus(Period.parse(ImprovementVariables.required(task, ImprovementVariables.DUE_IN)))
                : task.getDueDate().toInstant();
        ledger.due(number, due);
        mail.tell(
                rounds.get(number),
                ImprovementVariables.required(task, ImprovementVariables.ROUND_GROUP),
                "asked",
                "What Muster has gathered is in the task " + task.getName() + ". Somebody of you decides.");
    }
}
