package dev.muster.incident;

/** What a person does in an incident. */
public enum Role {
    COMMANDER("commander"),
    DEPUTY("deputy"),
    SCRIBE("scribe"),
    OPERATIONS_LEAD("operationsLead"),
    COMMUNICATIONS_LEAD("communicationsLead");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Its name in the API. */
    public String key() {
        return key;
    }
}
