package dev.muster.access.web;

import static dev.muster.access.Group.ADMIN;
import static dev.muster.access.Group.APPROVER;
import static dev.muster.access.Group.AUDITOR;
import static dev.muster.access.Group.COMMANDER;
import static dev.muster.access.Group.COMMUNICATIONS;
import static dev.muster.access.Group.MANAGER;
import static dev.muster.access.Group.OWNER;
import static dev.muster.access.Group.RESPONDER;
import static dev.muster.access.web.PathRule.Use.ANY;
import static dev.muster.access.web.PathRule.Use.CHANGE;
import static dev.muster.access.web.PathRule.Use.READ;
import static dev.muster.access.web.PathRule.only;
import static dev.muster.access.web.PathRule.open;
import static dev.muster.access.web.PathRule.signedIn;

import dev.muster.access.Group;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * The rule of every path; the first that matches counts, and a path without one is refused.
 *
 * <p>A new page or API path gets its rule here. Roles say who may use the path; whose task or which incident it is, the
 * engine and the feature check themselves.
 */
final class PathRules {

    private static final Group[] WORKS_ON_INCIDENTS = {RESPONDER, COMMANDER, COMMUNICATIONS, APPROVER, MANAGER, ADMIN};
    private static final Group[] RAISES_ACTION_ITEMS = {RESPONDER, COMMANDER, APPROVER, MANAGER, OWNER, ADMIN};
    private static final Group[] READS_SURVEYS = {COMMANDER, COMMUNICATIONS, MANAGER, AUDITOR, ADMIN};
    private static final Group[] READS_AUDIT = {AUDITOR, OWNER, MANAGER, ADMIN};

    /** What nobody needs to sign in for; callers of the intake and of callbacks bring credentials of their own. */
    private static final List<PathRule> PUBLIC = List.of(
            open(ANY, "/login"),
            open(ANY, "/error"),
            open(READ, "/favicon.ico"),
            open(READ, "/assets/**"),
            open(READ, "/vendor/**"),
            open(ANY, "/status/**"),
            open(ANY, "/survey/{token}"), // the token is the right
            open(READ, "/actuator/health/**"),
            open(ANY, "/camunda/api/admin/auth/user/**"), // the form inside the web applications
            open(ANY, "/api/intake/**"),
            open(ANY, "/api/callbacks/**"),
            open(ANY, "/v2/**"));

    private static final List<PathRule> MACHINES = List.of(
            only(READ, "/actuator/prometheus", ADMIN, AUDITOR),
            signedIn(ANY, "/engine-rest/**"),
            signedIn(ANY, "/camunda/**"),
            signedIn(READ, "/v3/api-docs/**"),
            signedIn(READ, "/v3/api-docs.yaml"),
            signedIn(READ, "/swagger-ui/**"),
            signedIn(READ, "/swagger-ui.html"));

    private static final List<PathRule> API = List.of(
            only(READ, "/api/v1/audit/**", READS_AUDIT),
            only(READ, "/api/v1/deliveries/**", AUDITOR, ADMIN),
            only(READ, "/api/v1/models/{key}/migration", OWNER, AUDITOR, ADMIN),
            only(CHANGE, "/api/v1/models/**", OWNER, ADMIN),
            only(READ, "/api/v1/notifications/**", COMMUNICATIONS, COMMANDER, AUDITOR, MANAGER, ADMIN),
            only(READ, "/api/v1/catalogue/changes", AUDITOR, OWNER, ADMIN),
            only(READ, "/api/v1/incidents/{number}/survey", READS_SURVEYS),
            signedIn(READ, "/api/v1/**"),
            only(CHANGE, "/api/v1/incidents", RESPONDER, COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/severity", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/cancellation", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/roles/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/incidents/{number}/handover/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/incidents/{number}/responder-requests/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/incidents/{number}/delegations/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/incidents/{number}/hold", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/duplicate", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/merge", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/unmerge", COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/updates/**", COMMUNICATIONS, COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/statements/**", COMMUNICATIONS, COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/post-mortem/waiver", COMMANDER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/review/waiver", COMMANDER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/action-items", RAISES_ACTION_ITEMS),
            only(CHANGE, "/api/v1/action-items", RAISES_ACTION_ITEMS),
            only(CHANGE, "/api/v1/action-items/**", COMMANDER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/review/meeting", RESPONDER, COMMANDER, APPROVER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/post-mortem/**", RESPONDER, COMMANDER, APPROVER, ADMIN),
            only(CHANGE, "/api/v1/incidents/{number}/**", RESPONDER, COMMANDER, ADMIN),
            only(CHANGE, "/api/v1/reliability-reviews", OWNER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/readiness-checks", OWNER, MANAGER, ADMIN),
            only(CHANGE, "/api/v1/changes", RESPONDER, COMMANDER, OWNER, ADMIN),
            only(CHANGE, "/api/v1/problems/**", RESPONDER, COMMANDER, OWNER, ADMIN),
            only(CHANGE, "/api/v1/tasks/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/notifications/**", COMMUNICATIONS, ADMIN),
            only(CHANGE, "/api/v1/on-call/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/api/v1/catalogue/**", OWNER, ADMIN),
            only(CHANGE, "/api/v1/maintenance-windows/**", COMMANDER, OWNER, ADMIN));

    private static final List<PathRule> PAGES = List.of(
            only(READ, "/audit/**", READS_AUDIT),
            only(READ, "/incidents/{number}/audit/**", READS_AUDIT),
            only(READ, "/deliveries/**", RESPONDER, COMMANDER, AUDITOR, OWNER, MANAGER, ADMIN),
            only(READ, "/notifications/**", COMMUNICATIONS, COMMANDER, AUDITOR, MANAGER, ADMIN),
            only(READ, "/mail/**", COMMUNICATIONS, COMMANDER, AUDITOR, MANAGER, ADMIN),
            signedIn(READ, "/"),
            signedIn(READ, "/incidents/**"),
            signedIn(READ, "/board/**"),
            signedIn(READ, "/events/**"),
            signedIn(READ, "/tasks/**"),
            signedIn(READ, "/post-mortems/**"),
            signedIn(READ, "/action-items/**"),
            signedIn(READ, "/services/**"),
            signedIn(READ, "/on-call/**"),
            signedIn(READ, "/insight/**"),
            signedIn(READ, "/help/**"),
            signedIn(CHANGE, "/logout"),
            signedIn(ANY, "/preferences/**"),
            only(CHANGE, "/incidents", RESPONDER, COMMANDER, ADMIN),
            only(ANY, "/declare/**", RESPONDER, COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/notes", RESPONDER, COMMANDER, COMMUNICATIONS, ADMIN),
            only(CHANGE, "/incidents/{number}/severity", COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/cancel", COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/hold", COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/merge", COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/unmerge", COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/tasks/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/incidents/{number}/roles/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/incidents/{number}/handover/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/incidents/{number}/responder-requests/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/incidents/{number}/delegations/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/incidents/{number}/updates/**", COMMUNICATIONS, COMMANDER, ADMIN),
            only(CHANGE, "/incidents/{number}/**", RESPONDER, COMMANDER, ADMIN),
            only(CHANGE, "/tasks/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/notifications/**", COMMUNICATIONS, ADMIN),
            only(CHANGE, "/on-call/**", WORKS_ON_INCIDENTS),
            only(CHANGE, "/services/**", OWNER, ADMIN));

    private PathRules() {}

    static List<PathRule> publicPaths() {
        return PUBLIC;
    }

    static List<PathRule> machines() {
        return MACHINES;
    }

    static List<PathRule> api() {
        return API;
    }

    static List<PathRule> pages() {
        return PAGES;
    }

    static Optional<PathRule> ruleFor(HttpMethod method, String path) {
        return List.of(PUBLIC, MACHINES, API, PAGES).stream()
                .flatMap(List::stream)
                .filter(rule -> rule.matches(method, path))
                .findFirst();
    }
}
