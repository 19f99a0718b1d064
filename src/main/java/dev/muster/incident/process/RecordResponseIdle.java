package dev.muster.incident.process;

import dev.muster.incident.Durations;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody acknowledged, and nothing followed: the tiers are asked anew. */
@Component("recordResponseIdle")
class RecordResponseIdle implements JavaDelegate {

    private final Incidents incidents;
    private final Timeline timeline;

    RecordResponseIdle(Incidents incidents, Timeline timeline) {
        this.incidents = incidents;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Duration limit = Delegation.duration(execution, "idleAfter");
        String commander = incidents.roles(number).getOrDefault(Role.COMMANDER, "nobody");
        timeline.append(NewEntry.bySystem(
                number,
                TimelineKind.ESCALATED,
                "Acknowledged, but the impact is not assessed within " + Durations.words(limit) + " (commander: "
                        + commander + "): the escalation opens again"));
    }
}
