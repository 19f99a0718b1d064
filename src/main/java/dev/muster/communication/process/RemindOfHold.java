package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The hold should be over, and the incident still waits. */
@Component("remindOfHold")
class RemindOfHold implements JavaDelegate {

    private final Announcements announcements;
    private final IncidentHolds holds;
    private final Timeline timeline;

    RemindOfHold(Announcements announcements, IncidentHolds holds, Timeline timeline) {
        this.announcements = announcements;
        this.holds = holds;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = CommunicationVariables.number(execution);
        holds.current(number).ifPresent(hold -> {
            String text = "The incident is on hold since " + hold.heldAt() + " and should go on. Please resume the"
                    + " work, or say for how long it still waits.";
            timeline.append(NewEntry.bySystem(number, TimelineKind.DEADLINE_AT_RISK, text));
            announcements.announce(
                    number, Purpose.AT_RISK, "hold-" + hold.heldAt(), Said.words("holdTooLong", hold.heldAt()));
        });
    }
}
