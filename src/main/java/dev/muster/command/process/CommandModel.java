package dev.muster.command.process;

/** Names in the models that Java relies on. A test compares them with the files. */
final class CommandModel {

    static final String COMMAND = "incident-command";

    static final String STOOD_DOWN = "incidentCommand.stoodDown";
    static final String COMMANDER_CHANGED = "incidentCommand.commanderChanged";
    static final String HANDOVER_OFFERED = "incidentCommand.handoverOffered";
    static final String ROLE_CHANGE_REQUESTED = "incidentCommand.roleChangeRequested";
    static final String RESPONDER_REQUESTED = "responderRequest.requested";
    static final String REQUEST_WITHDRAWN = "responderRequest.withdrawn";
    static final String TASK_DELEGATED = "delegatedTask.delegated";
    static final String DELEGATION_WITHDRAWN = "delegatedTask.withdrawn";

    static final String DELEGATED_TASK = "userTask_DoDelegatedTask";

    static final String POLICY = "command-policy";
    static final String SKILLS = "responder-skills";

    private CommandModel() {}
}
