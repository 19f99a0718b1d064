package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whoever reported the incident whether it is over for them too. */
@Component("askReporter")
class AskReporter implements JavaDelegate {

    private final Announcements announcements;
    private final Incidents incidents;

    AskReporter(Announcements announcements, Incidents incidents) {
        this.announcements = announcements;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(CommunicationVariables.number(execution));
        if (!incident.reportedBy().equals(NewEntry.SYSTEM)) {
            // One per asking: a reopened incident is resolved more than once.
            announcements.tell(
                    incident.number(),
                    Purpose.RESTORED,
                    "confirm-" + execution.getId(),
                    List.of(incident.reportedBy()),
                    Said.words("confirmResolution"));
        }
    }
}
