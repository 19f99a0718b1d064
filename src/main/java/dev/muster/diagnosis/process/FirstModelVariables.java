package dev.muster.diagnosis.process;

/** Variables that only version 1.0.0 of the model {@code diagnosis} has; its running instances still need them. */
final class FirstModelVariables {

    /** Boolean: somebody read the logs. */
    static final String LOGS_CHECKED = "logsChecked";
    /** Boolean: somebody looked at the monitoring. */
    static final String MONITORING_CHECKED = "monitoringChecked";

    static final String RECENT_CHANGES = "recentChanges";
    static final String EVIDENCE = "evidence";
    /** A name of {@link dev.muster.diagnosis.EvidenceKind}. */
    static final String EVIDENCE_SOURCE = "evidenceSource";
    /** Boolean: the way on to restoration is open. */
    static final String CAUSE_FOUND = "causeFound";

    /** The task in which evidence is collected; it may be another person than the one who tests the hypothesis. */
    static final String COLLECT_EVIDENCE_TASK = "userTask_CollectEvidence";

    private FirstModelVariables() {}
}
