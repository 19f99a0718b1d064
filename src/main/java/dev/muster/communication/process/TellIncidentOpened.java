package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first word to the audiences of a new incident. */
@Component("tellIncidentOpened")
class TellIncidentOpened implements JavaDelegate {

    private final Announcements announcements;
    private final Incidents incidents;

    TellIncidentOpened(Announcements announcements, Incidents incidents) {
        this.announcements = announcements;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(CommunicationVariables.number(execution));
        String description = incident.description();
        String text = description == null || description.isBlank() ? incident.title() : description;
        announcements.announce(incident.number(), Purpose.OPENED, "opened", text);
    }
}
