package dev.muster.command.process;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.oncall.Duty;
import dev.muster.oncall.OnCall;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Names the commander of an incident that nobody has acknowledged yet. */
@Component
class ProvisionalCommander {

    private final OnCall onCall;
    private final Incidents incidents;
    private final IncidentRoles roles;
    private final Timeline timeline;
    private final Clock clock;

    ProvisionalCommander(OnCall onCall, Incidents incidents, IncidentRoles roles, Timeline timeline, Clock clock) {
        this.onCall = onCall;
        this.incidents = incidents;
        this.roles = roles;
        this.timeline = timeline;
        this.clock = clock;
    }

    void name(String number) {
        Incident incident = incidents.get(number);
        for (Duty duty : onCall.forService(incident.service(), clock.instant())) {
            String person = duty.person();
            if (person != null) {
                roles.assignProvisionally(number, person, duty.reason() + ", until somebody acknowledges");
                return;
            }
        }
        timeline.append(NewEntry.bySystem(
                number,
                TimelineKind.COMMAND,
                "No provisional commander: there is nobody on call, in the team or in management"));
    }
}
