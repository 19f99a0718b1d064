package dev.muster.incident.process;

import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.Incident;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a lifecycle knows of its incident when it starts. */
@Component
class StartVariables {

    private final ImmediateActions immediateActions;
    private final String publicUrl;

    StartVariables(ImmediateActions immediateActions, @Value("${muster.public-url}") String publicUrl) {
        this.immediateActions = immediateActions;
        this.publicUrl = publicUrl;
    }

    VariableMap of(Incident incident, Declaration declaration) {
        return of(incident, declaration.severityHint(), declaration.severity(), declaration.impact())
                .putValue(IncidentVariables.CANDIDATE, declaration.candidate());
    }

    VariableMap of(Incident incident, @Nullable Severity hint, @Nullable Severity given, @Nullable Impact impact) {
        return Variables.putValue(IncidentVariables.INCIDENT_NUMBER, incident.number())
                .putValue(IncidentVariables.TITLE, incident.title())
                .putValue(IncidentVariables.SERVICE, incident.service())
                .putValue(IncidentVariables.IMMEDIATE_ACTIONS, immediateActions.of(incident.service()))
                .putValue(IncidentVariables.INCIDENT_URL, publicUrl + "/incidents/" + incident.number())
                .putValue(IncidentVariables.ORIGIN, incident.origin().name())
                .putValue(IncidentVariables.MODE, incident.mode().name())
                .putValue(IncidentVariables.SEVERITY, incident.severity().name())
                .putValue(IncidentVariables.SEVERITY_HINT, name(hint))
                .putValue(IncidentVariables.SEVERITY_GIVEN, name(given))
                .putValue(IncidentVariables.USER_IMPACT, impact == null ? null : name(impact.user()))
                .putValue(IncidentVariables.BUSINESS_IMPACT, impact == null ? null : name(impact.business()))
                .putValue(IncidentVariables.SYSTEM_IMPACT, impact == null ? null : name(impact.system()))
                .putValue(IncidentVariables.DATA_IMPACT, impact == null ? null : name(impact.data()))
                .putValue(IncidentVariables.SECURITY_IMPACT, impact == null ? null : name(impact.security()));
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
