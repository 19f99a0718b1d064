package dev.muster.access.process;

import static dev.muster.access.Group.APPROVER;
import static dev.muster.access.Group.AUDITOR;
import static dev.muster.access.Group.COMMANDER;
import static dev.muster.access.Group.COMMUNICATIONS;
import static dev.muster.access.Group.MANAGER;
import static dev.muster.access.Group.OWNER;
import static dev.muster.access.Group.RESPONDER;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;

import dev.muster.access.Group;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * The grants of the groups, narrow on purpose: they rule the engine's REST API, Tasklist and Cockpit, while Muster's own
 * pages follow their path rules. The tasks that a group may work on are granted by the engine, one by one, when a model
 * names the group as candidate.
 */
final class Grants {

    /** The only process that a person starts by hand; every other starts by message from Muster. */
    private static final String REPORT_PROCESS = "report-incident";

    private static final Set<Group> EVERYBODY =
            EnumSet.of(RESPONDER, COMMANDER, COMMUNICATIONS, APPROVER, OWNER, AUDITOR, MANAGER);
    private static final Set<Group> READS_HISTORY = EnumSet.of(OWNER, AUDITOR, MANAGER);
    private static final Set<Group> DECLARES = EnumSet.of(RESPONDER, COMMANDER);

    private final List<Grant> grants = new ArrayList<>();

    private Grants() {
        EVERYBODY.forEach(this::everybody);
        READS_HISTORY.forEach(this::readsHistory);
        DECLARES.forEach(this::declares);
        operatesModels(OWNER);
        seesModels(AUDITOR);
        add(AUDITOR, Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ);
    }

    static List<Grant> all() {
        return List.copyOf(new Grants().grants);
    }

    private void everybody(Group group) {
        grants.add(new Grant(group, Resources.APPLICATION, "tasklist", ACCESS));
        add(group, Resources.USER, READ);
        add(group, Resources.GROUP, READ);
        add(group, Resources.PROCESS_DEFINITION, readsDefinitions(group));
        if (group != AUDITOR) {
            add(group, Resources.FILTER, CREATE);
        }
    }

    private static Permission[] readsDefinitions(Group group) {
        return READS_HISTORY.contains(group)
                ? new Permission[] {ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_TASK, READ_HISTORY}
                : new Permission[] {ProcessDefinitionPermissions.READ, READ_INSTANCE};
    }

    private void readsHistory(Group group) {
        add(group, Resources.TASK, READ);
        add(group, Resources.HISTORIC_PROCESS_INSTANCE, HistoricProcessInstancePermissions.READ);
        add(group, Resources.HISTORIC_TASK, HistoricTaskPermissions.READ);
        add(group, Resources.DECISION_DEFINITION, READ, Permissions.READ_HISTORY);
        add(group, Resources.DECISION_REQUIREMENTS_DEFINITION, READ);
    }

    private void declares(Group group) {
        grants.add(new Grant(
                group,
                Resources.PROCESS_DEFINITION,
                REPORT_PROCESS,
                ProcessDefinitionPermissions.READ,
                CREATE_INSTANCE));
        add(group, Resources.PROCESS_INSTANCE, CREATE);
    }

    private void operatesModels(Group group) {
        grants.add(new Grant(group, Resources.APPLICATION, "cockpit", ACCESS));
        add(group, Resources.DEPLOYMENT, CREATE, READ);
        add(group, Resources.BATCH, BatchPermissions.READ);
    }

    private void seesModels(Group group) {
        grants.add(new Grant(group, Resources.APPLICATION, "cockpit", ACCESS));
        add(group, Resources.DEPLOYMENT, READ);
        add(group, Resources.BATCH, BatchPermissions.READ);
    }

    private void add(Group group, Resource resource, Permission... permissions) {
        grants.add(new Grant(group, resource, ANY, permissions));
    }
}
