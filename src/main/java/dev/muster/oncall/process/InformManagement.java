package dev.muster.oncall.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every tier was silent: management is told and has the task. */
@Component("informManagement")
class InformManagement implements JavaDelegate {

    private static final String EXHAUSTED = "Escalation exhausted: nobody on call took over, management is asked to";

    private final Timeline timeline;
    private final Announcements announcements;

    InformManagement(Timeline timeline, Announcements announcements) {
        this.timeline = timeline;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = OnCallVariables.incident(execution);
        timeline.append(NewEntry.bySystem(incident, TimelineKind.ESCALATED, EXHAUSTED));
        announcements.announce(incident, Purpose.ESCALATION_EXHAUSTED, "escalation", EXHAUSTED);
    }
}
