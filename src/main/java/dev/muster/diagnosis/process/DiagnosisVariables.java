package dev.muster.diagnosis.process;

/** The process variables of the model {@code diagnosis}: published API of the models. Strings unless said. */
final class DiagnosisVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    static final String SERVICE = "service";

    // What the look-up writes for the forms: Markdown, or a sentence where nothing is known.
    static final String RUNBOOK_LINKS = "runbookLinks";
    static final String MONITORING_LINKS = "monitoringLinks";
    static final String CHANGES_BEFORE = "changesBefore";
    static final String BLAST_RADIUS = "blastRadius";
    static final String SIMILAR_INCIDENTS = "similarIncidents";
    static final String KNOWN_ERRORS = "knownErrors";
    /** Id of the problem whose workaround is offered first; null where no known error is known. */
    static final String KNOWN_PROBLEM = "knownProblem";

    static final String EVIDENCE_SO_FAR = "evidenceSoFar";
    static final String EARLIER_CAUSES = "earlierCauses";

    static final String HYPOTHESIS = "hypothesis";
    static final String TEST = "test";
    /** A name of {@link dev.muster.diagnosis.Hypothesis.Outcome}. */
    static final String OUTCOME = "outcome";
    /** Boolean: the workaround of {@link #KNOWN_PROBLEM} helps. */
    static final String USE_KNOWN_WORKAROUND = "useKnownWorkaround";
    /** Boolean: the checklist is gone through again before the next hypothesis. */
    static final String CHECK_EVIDENCE_AGAIN = "checkEvidenceAgain";
    /** A name of {@link TestedHypothesis.Leads}: where the test leads to. */
    static final String HYPOTHESIS_OUTCOME = "hypothesisOutcome";

    static final String WHY = "why";
    static final String ROOT_CAUSE = "rootCause";
    /** A name of {@link dev.muster.diagnosis.CauseCategory}. */
    static final String CAUSE_CATEGORY = "causeCategory";

    static final String CAUSE_TRIGGER = "causeTrigger";
    /** A name of {@link NamedCause.ProblemAction}. */
    static final String PROBLEM_ACTION = "problemAction";

    static final String WORKAROUND = "workaround";
    /** Boolean: the diagnosis ended with a cause; otherwise with a workaround. */
    static final String CAUSE_KNOWN = "causeKnown";

    private DiagnosisVariables() {}
}
