package dev.muster.engine;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.query.Query;

/**
 * Lets stored filters use the few expressions that Tasklist's own filters need, and no other.
 *
 * <p>A stored expression runs for everybody who opens the filter, so it is checked when a filter is saved and again when
 * it is executed: rows of a restored backup or an older release never went through the first check. Reading and deleting
 * a refused filter stays possible, so that somebody can clear it away.
 */
final class GuardedFilters extends FilterManager {

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        QueryExpressions.refuseUnknown(filter.<Query<?, ?>>getQuery());
        return super.insertOrUpdateFilter(filter);
    }

    @Override
    public FilterEntity findFilterById(String filterId) {
        FilterEntity filter = super.findFilterById(filterId);
        if (filter == null
                || !(Context.getCommandInvocationContext().getCommand() instanceof AbstractExecuteFilterCmd)) {
            return filter;
        }
        QueryExpressions.refuseUnknown(filter.<Query<?, ?>>getQuery());
        return new ExecutedFilter(filter);
    }

    /** A filter on its way to be executed: what a caller narrows it with is a query of theirs. */
    private static final class ExecutedFilter extends FilterEntity {

        private static final long serialVersionUID = 1L;

        ExecutedFilter(FilterEntity stored) {
            super(stored.getResourceType());
            setId(stored.getId());
            setName(stored.getName());
            setOwner(stored.getOwner());
            setQuery(stored.<Query<?, ?>>getQuery());
            setProperties(stored.getProperties());
        }

        @Override
        public <T extends Query<?, ?>> Filter extend(T narrowing) {
            QueryExpressions.refuseAll(narrowing);
            return super.extend(narrowing);
        }
    }

    /** Gives each command its filter manager. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new GuardedFilters();
        }
    }
}
