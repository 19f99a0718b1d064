package dev.muster.improvement.process;

import dev.muster.catalog.Accounts;
import dev.muster.engine.Actor;
import dev.muster.improvement.ImprovementLedger;
import dev.muster.review.ActionItemLine;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Raises an action item for every line of the plan, and keeps the decision. */
@Component
class RecordReliabilityPlan implements JavaDelegate {

    private final ImprovementLedger ledger;
    private final RoundItems items;
    private final Accounts accounts;
    private final Actor actor;

    RecordReliabilityPlan(ImprovementLedger ledger, RoundItems items, Accounts accounts, Actor actor) {
        this.ledger = ledger;
        this.items = items;
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String work = ImprovementVariables.text(execution, ImprovementVariables.PREVENTION_WORK);
        List<String> numbers = ActionItemLine.read(
                        work, person -> accounts.find(person).isPresent())
                .stream()
                .map(line -> items.raise(execution, line.title(), line.type(), line.owner(), line.dueAt()))
                .toList();
        String outcome = work == null || numbers.isEmpty()
                ? ImprovementVariables.required(execution, ImprovementVariables.NO_WORK_REASON)
                : work;
        ledger.end(ImprovementVariables.number(execution), actor.id(), outcome, numbers);
    }
}
