package dev.muster.incident.process;

import dev.muster.engine.Actor;
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
    private final Classification classification;

    RecordImpact(IncidentLedger ledger, Actor actor, Clock clock, Classification classification) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
        this.classification = classification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ledger.assess(
                Delegation.number(execution),
                new ImpactAssessment(
                        Delegation.impact(execution),
                        Delegation.optional(execution, "usersAffected"),
                        Delegation.optional(execution, "systemsAffected"),
                        Delegation.optional(execution, "businessImpactText"),
                        Objects.requireNonNullElse(Delegation.optional(execution, "assessedBy"), actor.id()),
                        clock.instant()));
        classification.tell(execution);
    }
}
