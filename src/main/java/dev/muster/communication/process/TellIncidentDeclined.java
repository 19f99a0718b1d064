package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever reported what turned out to be no incident hears why, and so does everyone who was told. */
@Component("tellIncidentDeclined")
class TellIncidentDeclined implements JavaDelegate {

    private final Announcements announcements;
    private final Incidents incidents;

    TellIncidentDeclined(Announcements announcements, Incidents incidents) {
        this.announcements = announcements;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(CommunicationVariables.number(execution));
        String text = "What was reported was looked at and is no incident. Reason: " + incident.statusReason();
        if (!incident.reportedBy().equals(NewEntry.SYSTEM)) {
            announcements.tell(incident.number(), Purpose.CANCELLED, "declined", List.of(incident.reportedBy()), text);
        }
        announcements.tellEveryoneToldBefore(incident.number(), Purpose.CANCELLED, "declined", text);
    }
}
