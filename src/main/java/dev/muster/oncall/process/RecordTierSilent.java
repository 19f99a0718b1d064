package dev.muster.oncall.process;

import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A tier did not answer within its limit: the next one is asked. */
@Component("recordTierSilent")
class RecordTierSilent implements JavaDelegate {

    private final Timeline timeline;

    RecordTierSilent(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int tier = OnCallVariables.tier(execution);
        timeline.append(NewEntry.bySystem(
                        OnCallVariables.incident(execution),
                        TimelineKind.ESCALATED,
                        "Nobody of escalation tier " + tier + " took over within " + execution.getVariable("tierLimit"))
                .with(Map.of("tier", Integer.toString(tier))));
        execution.setVariable(OnCallVariables.TIER, tier + 1);
    }
}
