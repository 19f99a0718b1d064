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
        Said said = Said.words("declined", String.valueOf(incident.statusReason()));
        if (!incident.reportedBy().equals(NewEntry.SYSTEM)) {
            announcements.tell(incident.number(), Purpose.CANCELLED, "declined", List.of(incident.reportedBy()), said);
        }
        announcements.tellEveryoneToldBefore(incident.number(), Purpose.CANCELLED, "declined", said);
    }
}
