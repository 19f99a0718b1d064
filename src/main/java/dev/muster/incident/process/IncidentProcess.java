package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of an incident into messages to its process. */
@Component
@Transactional
class IncidentProcess implements IncidentCommands {

    private final Incidents incidents;
    private final IncidentLedger ledger;
    private final Timeline timeline;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;
    private final String publicUrl;

    IncidentProcess(
            Incidents incidents,
            IncidentLedger ledger,
            Timeline timeline,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization,
            @Value("${muster.public-url}") String publicUrl) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.timeline = timeline;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
        this.publicUrl = publicUrl;
    }

    @Override
    public Incident declare(Declaration declaration) {
        Incident incident = ledger.register(declaration, firstSeverity(declaration));
        String instance = withoutAuthorization.call(() -> runtime.createMessageCorrelation(IncidentModel.DETECTED)
                .processInstanceBusinessKey(incident.number())
                .setVariables(startVariables(incident, declaration))
                .correlateStartMessage()
                .getProcessInstanceId());
        ledger.startedAs(incident.number(), instance);
        return incidents.get(incident.number());
    }

    /** Shown until the process has asked the table, a moment later. */
    private static Severity firstSeverity(Declaration declaration) {
        if (declaration.severity() != null) {
            return declaration.severity();
        }
        return declaration.severityHint() == null ? Severity.P3 : declaration.severityHint();
    }

    private VariableMap startVariables(Incident incident, Declaration declaration) {
        Impact impact = declaration.impact();
        return Variables.putValue(IncidentVariables.INCIDENT_NUMBER, incident.number())
                .putValue(IncidentVariables.TITLE, incident.title())
                .putValue(IncidentVariables.SERVICE, incident.service())
                .putValue(IncidentVariables.INCIDENT_URL, publicUrl + "/incidents/" + incident.number())
                .putValue(IncidentVariables.SEVERITY, incident.severity().name())
                .putValue(IncidentVariables.SEVERITY_HINT, name(declaration.severityHint()))
                .putValue(IncidentVariables.SEVERITY_GIVEN, name(declaration.severity()))
                .putValue(IncidentVariables.USER_IMPACT, impact == null ? null : name(impact.user()))
                .putValue(IncidentVariables.BUSINESS_IMPACT, impact == null ? null : name(impact.business()))
                .putValue(IncidentVariables.SYSTEM_IMPACT, impact == null ? null : name(impact.system()))
                .putValue(IncidentVariables.DATA_IMPACT, impact == null ? null : name(impact.data()))
                .putValue(IncidentVariables.SECURITY_IMPACT, impact == null ? null : name(impact.security()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    @Override
    public void changeSeverity(String number, Severity severity, String reason, String person) {
        Incident incident = incidents.get(number);
        if (incident.severity() == severity) {
            throw new NotPossibleNowException(number + " is " + severity + " already.");
        }
        send(
                incident,
                IncidentModel.SEVERITY_CHANGED,
                Map.of("newSeverity", severity.name(), "severityChangeReason", reason, "changedBy", person));
    }

    @Override
    public void cancel(String number, String reason, String person) {
        Incident incident = incidents.get(number);
        if (!incident.status().isActive()) {
            throw new NotPossibleNowException(number + " is " + incident.status()
                    + "; only an incident that is not resolved yet can be cancelled.");
        }
        send(incident, IncidentModel.CANCELLED, Map.of("cancelReason", reason, "cancelledBy", person));
    }

    private void send(Incident incident, String message, Map<String, Object> variables) {
        if (incident.status().isFinal()) {
            throw new NotPossibleNowException(incident.number() + " is " + incident.status() + " and over.");
        }
        try {
            withoutAuthorization.run(
                    () -> toLifecycle(incident, message).setVariables(variables).correlate());
        } catch (MismatchingMessageCorrelationException e) {
            throw new NotPossibleNowException(
                    incident.number() + " has only just been declared or is ending; please try again in a moment.");
        }
    }

    private MessageCorrelationBuilder toLifecycle(Incident incident, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(incident.number());
    }

    @Override
    public void relateAlert(String number, String alertTitle, @Nullable Severity severityHint) {
        Incident incident = incidents.get(number);
        withoutAuthorization.run(() -> toLifecycle(incident, IncidentModel.ALERT_RELATED)
                .setVariablesToTriggeredScope(Variables.putValue("relatedAlert", shortened(alertTitle))
                        .putValue("relatedAlertSeverity", name(severityHint)))
                .correlateAll());
    }

    /** The engine keeps strings of at most 4000 characters. */
    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }

    @Override
    public void addNote(String number, String text, String person) {
        timeline.append(NewEntry.by(person, incidents.get(number).number(), TimelineKind.NOTE, text));
    }
}
