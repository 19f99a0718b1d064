package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.Incidents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first word to the audiences of a new incident, or that one begins again: then all who were told hear it. */
@Component("tellIncidentOpened")
class TellIncidentOpened implements JavaDelegate {

    private final Announcements announcements;
    private final Incidents incidents;
    private final IncidentClocks clocks;

    TellIncidentOpened(Announcements announcements, Incidents incidents, IncidentClocks clocks) {
        this.announcements = announcements;
        this.incidents = incidents;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(CommunicationVariables.number(execution));
        int cycle = clocks.latest(incident.number(), ClockKind.RESPONSE)
                .map(IncidentClock::cycle)
                .orElse(1);
        if (cycle == 1) {
            String description = incident.description();
            String text = description == null || description.isBlank() ? incident.title() : description;
            announcements.announce(incident.number(), Purpose.OPENED, "opened", text);
            return;
        }
        String key = "reopened-" + cycle;
        announcements.tellEveryoneToldBefore(incident.number(), Purpose.REOPENED, key, Said.words("reopened"));
        announcements.announce(incident.number(), Purpose.REOPENED, key, Said.words("reopened"));
    }
}
