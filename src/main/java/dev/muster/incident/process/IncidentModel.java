package dev.muster.incident.process;

/** Names in the models that Java relies on. A test compares them with the files. */
final class IncidentModel {

    static final String DETECTED = "incidentLifecycle.detected";
    static final String CANDIDATE_CONFIRMED = "incidentLifecycle.candidateConfirmed";
    static final String TAKEN_UP_AGAIN = "incidentLifecycle.takenUpAgain";
    static final String REOPENED = "incidentLifecycle.reopened";
    static final String PUT_ON_HOLD = "incidentLifecycle.putOnHold";
    static final String DISMISSED = "incidentLifecycle.dismissed";
    static final String IMPACT_REVISED = "incidentLifecycle.impactRevised";
    static final String SEVERITY_CHANGED = "incidentLifecycle.severityChanged";
    static final String ALERT_RELATED = "incidentLifecycle.alertRelated";
    static final String SERVICE_RESTORED = "communicationPlan.serviceRestored";
    static final String COMMAND_STOOD_DOWN = "incidentCommand.stoodDown";
    static final String REVIEW_REQUESTED = "postIncidentReview.requested";
    static final String REVIEW_WITHDRAWN = "postIncidentReview.withdrawn";
    /** Sent to instances of models before version 2 alone. */
    static final String CANCELLED = "incidentLifecycle.cancelled";

    static final String ACKNOWLEDGE_TASK = "userTask_AcknowledgeIncident";
    static final String STATUS_UPDATE_TASK = "userTask_PostStatusUpdate";
    static final String TAKE_OVER_TASK = "userTask_TakeOverIncident";
    static final String TIER_LIMIT = "event_TierLimitReached";
    static final String CONFIRM_TASK = "userTask_ConfirmIncident";
    static final String RESUME_TASK = "userTask_ResumeWork";

    private IncidentModel() {}
}
