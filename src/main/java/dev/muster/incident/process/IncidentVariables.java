package dev.muster.incident.process;

/**
 * The process variables of an incident's processes: published API of the models. All values are strings unless said.
 * The record itself is in Muster's tables; here is only what gateways, forms, tables and Tasklist's filters need.
 */
public final class IncidentVariables {

    public static final String INCIDENT_NUMBER = "incidentNumber";
    public static final String TITLE = "title";
    public static final String SERVICE = "service";
    public static final String SEVERITY = "severity";
    public static final String INCIDENT_URL = "incidentUrl";
    /** What the first alert suggested, or null. */
    public static final String SEVERITY_HINT = "severityHint";
    /** What the person who declared the incident said, or null. */
    public static final String SEVERITY_GIVEN = "severityGiven";

    /** Boolean: whether a person has to confirm first that it is an incident. */
    public static final String CANDIDATE = "candidate";
    /** How it came to be declared: ALERT, PERSON or REPORT. */
    public static final String ORIGIN = "origin";
    /** LIVE, DRILL or RETROSPECTIVE. */
    public static final String MODE = "mode";
    /** What the runbooks of the service say to do at once, a Markdown list, or null. */
    public static final String IMMEDIATE_ACTIONS = "immediateActions";

    public static final String PROPOSED_SEVERITY = "proposedSeverity";
    public static final String SEVERITY_REASON = "severityReason";
    public static final String USER_IMPACT = "userImpact";
    public static final String BUSINESS_IMPACT = "businessImpact";
    public static final String SYSTEM_IMPACT = "systemImpact";
    public static final String DATA_IMPACT = "dataImpact";
    public static final String SECURITY_IMPACT = "securityImpact";
    /** Who completed the last task of this process instance. */
    public static final String LAST_ACTOR = "lastActor";

    private IncidentVariables() {}
}
