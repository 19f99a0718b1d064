package dev.muster.communication.process;

import dev.muster.incident.Incident;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every process about an incident begins with, so that its tasks can say which incident they belong to. */
@Component
class SubjectVariables {

    private final String publicUrl;

    SubjectVariables(@Value("${muster.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    VariableMap of(Incident incident) {
        return Variables.putValue(CommunicationVariables.INCIDENT_NUMBER, incident.number())
                .putValue("title", incident.title())
                .putValue("service", incident.service())
                .putValue("severity", incident.severity().name())
                .putValue("incidentUrl", publicUrl + "/incidents/" + incident.number());
    }
}
