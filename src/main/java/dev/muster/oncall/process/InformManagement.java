package dev.muster.oncall.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.oncall.PageRequest;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every tier was silent: management is told, paged, and has the task. */
@Component("informManagement")
class InformManagement implements JavaDelegate {

    private static final String EXHAUSTED = "Escalation exhausted: nobody on call took over, management is asked to";

    private final Timeline timeline;
    private final Announcements announcements;
    private final Escalating escalating;

    InformManagement(Timeline timeline, Announcements announcements, Escalating escalating) {
        this.timeline = timeline;
        this.announcements = announcements;
        this.escalating = escalating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = OnCallVariables.incident(execution);
        int cycle = OnCallVariables.cycle(execution);
        timeline.append(NewEntry.bySystem(incident, TimelineKind.ESCALATED, EXHAUSTED));
        announcements.announce(
                incident, Purpose.ESCALATION_EXHAUSTED, "escalation-" + cycle, Said.words("escalationExhausted"));
        escalating.pageManagement(
                new PageRequest(incident, cycle, OnCallVariables.tier(execution), null, 1, "please take over"),
                OnCallVariables.groups(execution));
    }
}
