package dev.muster.communication.process;

import dev.muster.communication.AudienceChoice;
import dev.muster.communication.Audiences;
import dev.muster.communication.Purpose;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code audience.dmn}: a change of policy counts for running incidents too. */
@Component
class AudienceTable implements Audiences {

    private static final String DECISION = "audience";

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    AudienceTable(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public List<AudienceChoice> of(Severity severity, Purpose purpose) {
        return withoutAuthorization.call(() -> decisions
                .evaluateDecisionByKey(DECISION)
                .variables(Map.of("severity", severity.name(), "purpose", purpose.name()))
                .evaluate()
                .stream()
                .map(AudienceTable::choice)
                .toList());
    }

    private static AudienceChoice choice(DmnDecisionResultEntries rule) {
        String audience = rule.getEntry("audience");
        String reason = rule.getEntry("reason");
        return new AudienceChoice(audience, Optional.ofNullable(reason).orElse("audience.dmn says so"));
    }
}
