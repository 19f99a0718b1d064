package dev.muster.incident.process;

/** Names in the models that Java relies on. A test compares them with the files. */
final class IncidentModel {

    static final String DETECTED = "incidentLifecycle.detected";
    static final String CANCELLED = "incidentLifecycle.cancelled";
    static final String SEVERITY_CHANGED = "incidentLifecycle.severityChanged";
    static final String ALERT_RELATED = "incidentLifecycle.alertRelated";
    static final String SERVICE_RESTORED = "communicationPlan.serviceRestored";
    static final String REVIEW_REQUESTED = "postIncidentReview.requested";

    static final String ACKNOWLEDGE_TASK = "userTask_AcknowledgeIncident";
    static final String STATUS_UPDATE_TASK = "userTask_PostStatusUpdate";

    private IncidentModel() {}
}
