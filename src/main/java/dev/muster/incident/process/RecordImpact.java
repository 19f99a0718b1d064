package dev.muster.incident.process;

import dev.muster.engine.Actor;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.IncidentLedger;
import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the impact that a person assessed. */
@Component("recordImpact")
class RecordImpact implements JavaDelegate {

    private final IncidentLedger ledger;
    private final Actor actor;
    private final Clock clock;

    RecordImpact(IncidentLedger ledger, Actor actor, Clock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Impact impact = new Impact(
                Delegation.level(execution, IncidentVariables.USER_IMPACT),
                Delegation.level(execution, IncidentVariables.BUSINESS_IMPACT),
                Delegation.level(execution, IncidentVariables.SYSTEM_IMPACT),
                Delegation.level(execution, IncidentVariables.DATA_IMPACT),
                Delegation.level(execution, IncidentVariables.SECURITY_IMPACT));
        ledger.assess(
                Delegation.number(execution),
                new ImpactAssessment(
                        impact,
                        Delegation.optional(execution, "usersAffected"),
                        Delegation.optional(execution, "systemsAffected"),
                        Delegation.optional(execution, "businessImpactText"),
                        Objects.requireNonNullElse(Delegation.optional(execution, "assessedBy"), actor.id()),
                        clock.instant()));
    }
}
