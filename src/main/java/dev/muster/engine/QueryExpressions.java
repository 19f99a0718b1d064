package dev.muster.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/** The expressions in a task query and in all its {@code orQueries}, and which of them may run. */
final class QueryExpressions {

    /** All that a stored filter may ask for: who looks, their groups, and the present moment. */
    static final Set<String> ALLOWED = Set.of("currentUser()", "currentUserGroups()", "now()");

    private QueryExpressions() {}

    /** For a query that a caller sends. */
    static void refuseAll(Query<?, ?> query) {
        if (!of(query).isEmpty()) {
            throw new BadUserRequestException("Expressions are not allowed in task queries. Give the value itself.");
        }
    }

    /** For a query that a filter stores. */
    static void refuseUnknown(Query<?, ?> query) {
        of(query).stream()
                .filter(expression -> !isAllowed(expression))
                .findFirst()
                .ifPresent(expression -> {
                    throw new BadUserRequestException("The expression " + expression + " is not allowed in a filter. "
                            + "Allowed are ${currentUser()}, ${currentUserGroups()} and ${now()}.");
                });
    }

    private static List<String> of(Query<?, ?> query) {
        return query instanceof TaskQueryImpl tasks
                ? tasks.getQueries().stream()
                        .flatMap(part -> part.getExpressions().values().stream())
                        .toList()
                : List.of();
    }

    private static boolean isAllowed(String expression) {
        String text = expression.strip();
        return (text.startsWith("${") || text.startsWith("#{"))
                && text.endsWith("}")
                && ALLOWED.contains(text.substring(2, text.length() - 1).replace(" ", ""));
    }
}
