package dev.muster.review.store;

import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent;
import dev.muster.review.ActionItemQuery;
import dev.muster.review.ActionItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads action items by SQL. */
@Repository
class JdbcActionItems implements ActionItems {

    private static final String OVER = "('VERIFIED', 'RISK_ACCEPTED', 'SUPERSEDED')";

    private final JdbcClient jdbc;

    JdbcActionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ActionItem> find(String number) {
        return jdbc.sql("select * from action_item where number = :number")
                .param("number", number)
                .query(ActionItemColumns::read)
                .optional();
    }

    @Override
    public List<ActionItem> list(ActionItemQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(query, params);
        params.put("size", query.size());
        params.put("offset", (long) query.page() * query.size());
        return jdbc.sql("select * from action_item" + where + " order by case when state in " + OVER
                        + " then 1 else 0 end, case when state in " + OVER + " then null else due_at end,"
                        + " raised_at desc, number desc offset :offset rows fetch first :size rows only")
                .params(params)
                .query(ActionItemColumns::read)
                .list();
    }

    @Override
    public long count(ActionItemQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        return jdbc.sql("select count(*) from action_item" + where(query, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ActionItem> of(String incident) {
        return jdbc.sql("select * from action_item where incident = :incident order by raised_at, number")
                .param("incident", incident)
                .query(ActionItemColumns::read)
                .list();
    }

    @Override
    public List<ActionItemEvent> events(String number) {
        return jdbc.sql("select * from action_item_event where action_item = :number order by id")
                .param("number", number)
                .query((row, index) -> new ActionItemEvent(
                        row.getString("action_item"),
                        ActionItemColumns.instant(row, "occurred_at"),
                        row.getString("actor"),
                        ActionItemEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list();
    }

    @Override
    public List<ActionItem> against(String causeCategory, String service) {
        return jdbc.sql("select * from action_item where cause_category = :category and service = :service"
                        + " order by number")
                .param("category", causeCategory)
                .param("service", service)
                .query(ActionItemColumns::read)
                .list();
    }

    @Override
    public List<String> recurrences(String number) {
        return jdbc.sql("select incident from action_item_recurrence where action_item = :number order by noted_at")
                .param("number", number)
                .query(String.class)
                .list();
    }

    private static String where(ActionItemQuery query, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        if (query.open()) {
            conditions.add("state not in " + OVER);
        }
        if (query.overdue()) {
            conditions.add("breached_at is not null");
        }
        equal(
                conditions,
                params,
                "type",
                query.type() == null ? null : query.type().name());
        equal(conditions, params, "owner", query.owner());
        equal(conditions, params, "incident", query.incident());
        equal(conditions, params, "service", query.service());
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> params, String column, @Nullable String value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            params.put(column, value);
        }
    }
}
