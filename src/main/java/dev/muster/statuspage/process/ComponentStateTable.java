package dev.muster.statuspage.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Severity;
import dev.muster.statuspage.ComponentState;
import dev.muster.statuspage.Situation;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the newest {@code component-states.dmn}. */
@Component
class ComponentStateTable {

    private static final String DECISION = "component-states";

    /** @param reason in words for readers outside */
    record Row(ComponentState state, String reason) {}

    private final ObjectProvider<DecisionService> decisions;
    private final WithoutAuthorization withoutAuthorization;

    ComponentStateTable(ObjectProvider<DecisionService> decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    Row stateFor(Severity severity, Situation situation) {
        DmnDecisionRuleResult row = withoutAuthorization.call(() -> decisions
                .getObject()
                .evaluateDecisionTableByKey(DECISION)
                .variables(Map.of("severity", severity.name(), "situation", situation.name()))
                .evaluate()
                .getSingleResult());
        String state = row.getEntry("state");
        String reason = row.getEntry("reason");
        return new Row(ComponentState.valueOf(state), reason);
    }
}
