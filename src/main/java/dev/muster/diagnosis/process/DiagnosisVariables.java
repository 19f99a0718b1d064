package dev.muster.diagnosis.process;

/** The process variables of the model {@code diagnosis}: published API of the models. Strings unless said. */
final class DiagnosisVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    static final String SERVICE = "service";
    /** Boolean: somebody read the logs. */
    static final String LOGS_CHECKED = "logsChecked";
    /** Boolean: somebody looked at the monitoring. */
    static final String MONITORING_CHECKED = "monitoringChecked";

    static final String RECENT_CHANGES = "recentChanges";
    static final String EVIDENCE = "evidence";
    /** A name of {@link dev.muster.diagnosis.EvidenceKind}. */
    static final String EVIDENCE_SOURCE = "evidenceSource";

    static final String HYPOTHESIS = "hypothesis";
    static final String TEST = "test";
    /** A name of {@link dev.muster.diagnosis.Hypothesis.Outcome}. */
    static final String OUTCOME = "outcome";

    static final String ROOT_CAUSE = "rootCause";
    static final String CAUSE_CATEGORY = "causeCategory";
    static final String WORKAROUND = "workaround";
    /** Boolean: the way on to restoration is open. */
    static final String CAUSE_FOUND = "causeFound";

    /** The task in which evidence is collected; it may be another person than the one who tests the hypothesis. */
    static final String COLLECT_EVIDENCE_TASK = "userTask_CollectEvidence";

    private DiagnosisVariables() {}
}
