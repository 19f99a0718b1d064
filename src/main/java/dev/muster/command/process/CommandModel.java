package dev.muster.command.process;

/** Names in the models that Java relies on. A test compares them with the files. */
final class CommandModel {

    static final String STOOD_DOWN = "incidentCommand.stoodDown";
    static final String COMMANDER_CHANGED = "incidentCommand.commanderChanged";
    static final String HANDOVER_OFFERED = "incidentCommand.handoverOffered";
    static final String ROLE_CHANGE_REQUESTED = "incidentCommand.roleChangeRequested";

    static final String POLICY = "command-policy";

    private CommandModel() {}
}
