package dev.muster.incident;

import java.util.EnumSet;
import java.util.Set;

/** Where an incident stands. Written by its process instance alone. */
public enum IncidentStatus {
    TRIAGE("investigating"),
    OPEN("investigating"),
    ACKNOWLEDGED("investigating"),
    INVESTIGATING("investigating"),
    IDENTIFIED("identified"),
    MONITORING("monitoring"),
    RESOLVED("resolved"),
    IN_REVIEW("resolved"),
    CLOSED("postmortem"),
    ON_HOLD("investigating"),
    CANCELLED("resolved"),
    MERGED("resolved"),
    DECLINED("resolved");

    private static final Set<IncidentStatus> ACTIVE =
            EnumSet.of(TRIAGE, OPEN, ACKNOWLEDGED, INVESTIGATING, IDENTIFIED, MONITORING, ON_HOLD);
    private static final Set<IncidentStatus> FINAL = EnumSet.of(CLOSED, CANCELLED, MERGED, DECLINED);

    private final String publicWord;

    IncidentStatus(String publicWord) {
        this.publicWord = publicWord;
    }

    /** The service is still affected, or nobody has said that it is not. */
    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Nothing follows any more. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    public static Set<IncidentStatus> active() {
        return EnumSet.copyOf(ACTIVE);
    }

    /** The word for readers outside: investigating, identified, monitoring, resolved or postmortem. */
    public String publicWord() {
        return publicWord;
    }
}
