package dev.muster.engine;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses task queries that carry expressions, in the query itself and in each of its {@code orQueries}.
 *
 * <p>The engine's own switch looks at the outermost query only (CVE-2026-109432, never fixed in the community edition),
 * so anybody who could list tasks could run an expression on the server.
 */
final class TaskQueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            QueryExpressions.refuseAll(query);
        }
        return next.execute(command);
    }
}
