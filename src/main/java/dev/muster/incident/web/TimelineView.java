package dev.muster.incident.web;

import dev.muster.incident.TimelineEntry;

/** A timeline entry with the words and the icon of its kind. */
record TimelineView(TimelineEntry entry, String label, String icon) {

    static TimelineView of(TimelineEntry entry) {
        return switch (entry.kind()) {
            case DECLARED -> view(entry, "Declared", "flag");
            case STATUS_CHANGED -> view(entry, "Status", "step");
            case SEVERITY_PROPOSED -> view(entry, "Severity proposed", "gauge");
            case SEVERITY_CHANGED -> view(entry, "Severity changed", "gauge");
            case TARGETS_PROMISED -> view(entry, "Targets", "clock");
            case ACKNOWLEDGED -> view(entry, "Acknowledged", "check");
            case TAKEN_OVER -> view(entry, "Taken over", "person");
            case ROLE_ASSIGNED -> view(entry, "Role", "person");
            case COMMAND -> view(entry, "Command", "person");
            case RESPONDER -> view(entry, "Responder", "person");
            case DELEGATION -> view(entry, "Delegation", "person");
            case PAGED -> view(entry, "Paged", "bell");
            case ESCALATED -> view(entry, "Escalated", "bell");
            case DEADLINE_AT_RISK -> view(entry, "Deadline at risk", "warning");
            case DEADLINE_BREACHED -> view(entry, "Deadline breached", "late");
            case ALERT_RELATED -> view(entry, "Related alert", "alert");
            case ALERT_RESOLVED -> view(entry, "Alert resolved", "alert");
            case ALERT_NOT_ACTED_ON -> view(entry, "Alert not acted on", "dash");
            case IMPACT_ASSESSED -> view(entry, "Impact", "gauge");
            case EVIDENCE -> view(entry, "Evidence", "search");
            case HYPOTHESIS -> view(entry, "Hypothesis", "search");
            case CAUSE_IDENTIFIED -> view(entry, "Cause", "search");
            case PROBLEM -> view(entry, "Problem", "search");
            case RECOVERY -> view(entry, "Recovery", "tool");
            case VALIDATION -> view(entry, "Validation", "check");
            case COMPONENT_STATE -> view(entry, "Component", "gauge");
            case STATUS_UPDATE -> view(entry, "Status update", "speech");
            case STATEMENT -> view(entry, "Statement for outside", "speech");
            case DUTY -> view(entry, "Duty to report", "document");
            case TOLD -> view(entry, "Told", "mail");
            case NOT_TOLD -> view(entry, "Not told", "dash");
            case NOTE -> view(entry, "Note", "note");
            case CANCELLED -> view(entry, "Cancelled", "dash");
            case CONFIRMED -> view(entry, "Confirmed", "check");
            case HELD -> view(entry, "On hold", "clock");
            case RESUMED -> view(entry, "Resumed", "step");
            case REOPENED -> view(entry, "Reopened", "flag");
            case LINKED -> view(entry, "Linked", "note");
            case REVIEW -> view(entry, "Review", "document");
            case ACTION_ITEM -> view(entry, "Action item", "tool");
            case RECURRENCE -> view(entry, "Recurrence", "warning");
            case SURVEY -> view(entry, "Survey", "speech");
            case POST_MORTEM -> view(entry, "Post-mortem", "document");
            case MODEL_CHANGED -> view(entry, "Process version", "step");
        };
    }

    private static TimelineView view(TimelineEntry entry, String label, String icon) {
        return new TimelineView(entry, label, icon);
    }

    /** The kind as a class name, for those that should stand out. */
    public String css() {
        return switch (entry.kind()) {
            case DEADLINE_BREACHED, ESCALATED -> "bad";
            case DEADLINE_AT_RISK, NOT_TOLD -> "warn";
            case STATUS_UPDATE, NOTE, EVIDENCE, HYPOTHESIS, CAUSE_IDENTIFIED -> "said";
            default -> "plain";
        };
    }
}
