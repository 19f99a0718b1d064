package dev.muster.access;

import java.util.Arrays;
import java.util.Optional;

/** The groups that Muster knows; what each may do is the table in the user documentation. */
public enum Group {
    RESPONDER("responder", "Responders"),
    COMMANDER("commander", "Incident commanders"),
    COMMUNICATIONS("communications", "Communications leads"),
    APPROVER("approver", "Approvers"),
    OWNER("process-owner", "Process owners"),
    AUDITOR("auditor", "Auditors"),
    MANAGER("manager", "Management"),
    ADMIN("camunda-admin", "Administrators");

    private final String id;
    private final String title;

    Group(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The id in the identity service, the one that candidate groups in models name. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The name of the role in path rules and pages. */
    public String role() {
        return name();
    }

    public static Optional<Group> ofId(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }
}
