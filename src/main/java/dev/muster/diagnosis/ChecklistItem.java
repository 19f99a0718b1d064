package dev.muster.diagnosis;

/** What every diagnosis looks at before it supposes anything. */
public enum ChecklistItem {
    EVIDENCE("gather evidence", EvidenceKind.OTHER),
    LOGS("analyse logs", EvidenceKind.LOGS),
    MONITORING("check monitoring data", EvidenceKind.MONITORING),
    CHANGES("review recent changes", EvidenceKind.RECENT_CHANGE);

    private final String label;
    private final EvidenceKind evidence;

    ChecklistItem(String label, EvidenceKind evidence) {
        this.label = label;
        this.evidence = evidence;
    }

    public String label() {
        return label;
    }

    /** What sort of evidence a finding at this item is. */
    public EvidenceKind evidence() {
        return evidence;
    }
}
