package dev.muster.incident;

import java.util.Locale;

/** What a person does in an incident. */
public enum Role {
    COMMANDER("commander"),
    DEPUTY("deputy"),
    SCRIBE("scribe"),
    OPERATIONS_LEAD("operationsLead"),
    COMMUNICATIONS_LEAD("communicationsLead"),
    /** Somebody who was requested and came; several people may be responders at once. */
    RESPONDER("responder"),
    /** The same for a special skill. */
    SPECIALIST("specialist");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Its name in the API. */
    public String key() {
        return key;
    }

    /** Whether several people may hold it at once. */
    public boolean isShared() {
        return this == RESPONDER || this == SPECIALIST;
    }

    /** In words, such as {@code communications lead}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
