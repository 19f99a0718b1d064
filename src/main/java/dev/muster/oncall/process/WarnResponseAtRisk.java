package dev.muster.oncall.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Three quarters of the promised response time are over and nobody has acknowledged. */
@Component("warnResponseAtRisk")
class WarnResponseAtRisk implements JavaDelegate {

    private static final String WARNING = "Response deadline at risk: nobody has acknowledged yet";

    private final Timeline timeline;
    private final Announcements announcements;

    WarnResponseAtRisk(Timeline timeline, Announcements announcements) {
        this.timeline = timeline;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = OnCallVariables.incident(execution);
        timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_AT_RISK, WARNING)
                .with(Map.of("clock", "RESPONSE")));
        announcements.announce(
                incident, Purpose.AT_RISK, "response-" + execution.getId(), Said.words("responseAtRisk"));
    }
}
