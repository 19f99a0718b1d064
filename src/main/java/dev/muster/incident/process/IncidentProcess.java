package dev.muster.incident.process;

import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactRevision;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.incident.UnheardAlerts;
import dev.muster.incident.UnheardAlerts.UnheardAlert;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of an incident into messages to its process. */
@Component
@Transactional
class IncidentProcess implements IncidentCommands {

    private final Incidents incidents;
    private final IncidentLinks links;
    private final IncidentLedger ledger;
    private final UnheardAlerts unheard;
    private final Timeline timeline;
    private final LifecycleMessages lifecycle;
    private final StartVariables startVariables;

    IncidentProcess(
            Incidents incidents,
            IncidentLinks links,
            IncidentLedger ledger,
            UnheardAlerts unheard,
            Timeline timeline,
            LifecycleMessages lifecycle,
            StartVariables startVariables) {
        this.incidents = incidents;
        this.links = links;
        this.ledger = ledger;
        this.unheard = unheard;
        this.timeline = timeline;
        this.lifecycle = lifecycle;
        this.startVariables = startVariables;
    }

    @Override
    public Incident declare(Declaration declaration) {
        Incident incident = ledger.register(declaration, firstSeverity(declaration));
        String instance =
                lifecycle.start(incident.number(), IncidentModel.DETECTED, startVariables.of(incident, declaration));
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

    @Override
    public void changeSeverity(String number, Severity severity, String reason, String person) {
        Incident incident = incidents.get(number);
        if (incident.severity() == severity) {
            throw new NotPossibleNowException(number + " is " + severity + " already.");
        }
        lifecycle.send(
                incident,
                IncidentModel.SEVERITY_CHANGED,
                Map.of("newSeverity", severity.name(), "severityChangeReason", reason, "changedBy", person));
    }

    @Override
    public void reviseImpact(String number, ImpactRevision revision, String person) {
        Incident incident = incidents.get(number);
        if (!incident.status().isActive()) {
            throw new NotPossibleNowException(number + " is " + incident.status()
                    + "; only the impact of an incident that is not resolved yet is revised.");
        }
        Impact impact = revision.impact();
        lifecycle.sendForItself(
                incident,
                IncidentModel.IMPACT_REVISED,
                Variables.putValue(IncidentVariables.USER_IMPACT, impact.user().name())
                        .putValue(
                                IncidentVariables.BUSINESS_IMPACT,
                                impact.business().name())
                        .putValue(
                                IncidentVariables.SYSTEM_IMPACT, impact.system().name())
                        .putValue(IncidentVariables.DATA_IMPACT, impact.data().name())
                        .putValue(
                                IncidentVariables.SECURITY_IMPACT,
                                impact.security().name())
                        .putValue("usersAffected", revision.usersAffected())
                        .putValue("systemsAffected", revision.systemsAffected())
                        .putValue("businessImpactText", revision.businessEffect())
                        .putValue("assessedBy", person)
                        .putValue(IncidentVariables.PROPOSED_SEVERITY, null)
                        .putValue(IncidentVariables.SEVERITY_REASON, null)
                        .putValue("confirmedSeverity", null)
                        .putValue("severityConfirmationReason", null));
    }

    @Override
    public void cancel(String number, String reason, String person) {
        Incident incident = incidents.get(number);
        if (!incident.status().isActive()) {
            throw new NotPossibleNowException(number + " is " + incident.status()
                    + "; only an incident that is not resolved yet can be cancelled.");
        }
        boolean heard = lifecycle.trySend(
                incident,
                IncidentModel.DISMISSED,
                Map.of("dismissal", "CANCELLED", "dismissReason", reason, "dismissedBy", person));
        if (!heard) {
            lifecycle.send(incident, IncidentModel.CANCELLED, Map.of("cancelReason", reason, "cancelledBy", person));
        }
    }

    /** What comes for a merged incident goes on in its main one. */
    @Override
    public void relateAlert(
            String number, String alertTitle, @Nullable Severity severityHint, boolean callsForIncident) {
        Incident incident = incidents.get(links.mainOf(incidents.get(number).number()));
        UnheardAlert alert = new UnheardAlert(shortened(alertTitle), severityHint, callsForIncident);
        unheard.lock(incident.number());
        if (!lifecycle.trySendForItself(incident, IncidentModel.ALERT_RELATED, RelatedAlerts.variables(alert))
                && incident.status() == IncidentStatus.TRIAGE) {
            unheard.keep(incident.number(), alert);
        }
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
