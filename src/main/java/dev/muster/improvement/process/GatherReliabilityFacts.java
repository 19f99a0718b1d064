package dev.muster.improvement.process;

import dev.muster.improvement.Reliability;
import dev.muster.improvement.ReliabilityFacts;
import dev.muster.improvement.RoundKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins a reliability review with what the last two months say. */
@Component
class GatherReliabilityFacts implements JavaDelegate {

    private final Reliability reliability;
    private final OpenedRound round;

    GatherReliabilityFacts(Reliability reliability, OpenedRound round) {
        this.reliability = reliability;
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReliabilityFacts facts = reliability.facts();
        round.open(execution, RoundKind.RELIABILITY_REVIEW, facts.text());
        ImprovementVariables.show(execution, ImprovementVariables.TREND_FACTS, facts.trend());
        ImprovementVariables.show(execution, ImprovementVariables.RECURRENCE_FACTS, facts.recurrence());
        ImprovementVariables.show(execution, ImprovementVariables.CAUSE_FACTS, facts.causes());
        ImprovementVariables.show(execution, ImprovementVariables.OVERDUE_FACTS, facts.overdueActions());
        ImprovementVariables.show(execution, ImprovementVariables.CLOCK_FACTS, facts.clocks());
    }
}
