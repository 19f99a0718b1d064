package dev.muster.access.process;

import dev.muster.access.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The filters that everybody finds in Tasklist; one that an administrator has changed stays as they left it. */
@Component
@Order(4)
class FilterSeed implements Seed {

    private static final int FROM_P2 = 75;

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    FilterSeed(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void sow() {
        create(
                "My teams, unclaimed",
                "Tasks that I may claim",
                "#2b7a4b",
                -50, // Tasklist opens on the first: whoever was just paged has claimed nothing yet
                query().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        create("My tasks", "Claimed by me", "#3b5b92", -40, query().taskAssigneeExpression("${currentUser()}"));
        create("Overdue", "Past their due date", "#a4262c", -30, query().dueBeforeExpression("${now()}"));
        create("P1 and P2", "Tasks of critical and high incidents", "#b7410e", -20, query().taskMinPriority(FROM_P2));
        create("All tasks", "Everything I may see", "#555555", -10, query());
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private void create(String name, String description, String color, int position, TaskQuery query) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", description);
        properties.put("color", color);
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(
                "variables",
                List.of(
                        variable("incidentNumber", "Incident"),
                        variable("severity", "Severity"),
                        variable("service", "Service")));
        query.orderByTaskPriority().desc().orderByDueDate().asc();
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(properties);
        filters.saveFilter(filter);
        for (Group group : Group.values()) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group.id());
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filter.getId());
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }

    private static Map<String, Object> variable(String name, String label) {
        return Map.of("name", name, "label", label);
    }
}
