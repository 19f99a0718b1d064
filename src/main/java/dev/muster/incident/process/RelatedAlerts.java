package dev.muster.incident.process;

import dev.muster.incident.Incident;
import dev.muster.incident.UnheardAlerts;
import dev.muster.incident.UnheardAlerts.UnheardAlert;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Lets the process weigh the alerts that came before it could hear of them. */
@Component
class RelatedAlerts {

    private final UnheardAlerts unheard;
    private final LifecycleMessages lifecycle;

    RelatedAlerts(UnheardAlerts unheard, LifecycleMessages lifecycle) {
        this.unheard = unheard;
        this.lifecycle = lifecycle;
    }

    void hear(Incident incident) {
        unheard.lock(incident.number());
        unheard.take(incident.number())
                .forEach(alert -> lifecycle.trySendForItself(incident, IncidentModel.ALERT_RELATED, variables(alert)));
    }

    static VariableMap variables(UnheardAlert alert) {
        return Variables.putValue("relatedAlert", alert.title())
                .putValue("relatedAlertSeverity", StartVariables.name(alert.severityHint()))
                .putValue("relatedAlertCallsForIncident", alert.callsForIncident());
    }
}
