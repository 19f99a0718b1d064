package dev.muster.communication.process;

import dev.muster.communication.AudienceChoice;
import dev.muster.communication.Audiences;
import dev.muster.communication.Purpose;
import dev.muster.communication.channel.MailSettings;
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
    private final String translation;

    AudienceTable(DecisionService decisions, WithoutAuthorization withoutAuthorization, MailSettings mail) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
        this.translation = "reason_" + mail.language().getLanguage();
    }

    @Override
    public List<AudienceChoice> of(Severity severity, Purpose purpose) {
        return withoutAuthorization.call(() -> decisions
                .evaluateDecisionByKey(DECISION)
                .variables(Map.of("severity", severity.name(), "purpose", purpose.name()))
                .evaluate()
                .stream()
                .map(this::choice)
                .toList());
    }

    private AudienceChoice choice(DmnDecisionResultEntries rule) {
        String audience = rule.getEntry("audience");
        return new AudienceChoice(
                audience,
                entry(rule, translation).or(() -> entry(rule, "reason")).orElse("audience.dmn says so"));
    }

    /** The column of a language is the owner's choice: without it the reason is told as it stands. */
    private static Optional<String> entry(DmnDecisionResultEntries rule, String column) {
        return Optional.ofNullable(rule.getEntryMap().get(column)).map(String::valueOf);
    }
}
