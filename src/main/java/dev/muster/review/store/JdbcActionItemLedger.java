package dev.muster.review.store;

import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionState;
import dev.muster.review.ActionType;
import dev.muster.review.NewActionItem;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each item, and a list of facts beside it that only grows. */
@Repository
@Transactional
class JdbcActionItemLedger implements ActionItemLedger {

    private final JdbcClient jdbc;
    private final ActionItemNumbers numbers;
    private final ActionItems items;
    private final Clock clock;

    JdbcActionItemLedger(JdbcClient jdbc, ActionItemNumbers numbers, ActionItems items, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public ActionItem register(NewActionItem item) {
        String number = numbers.next();
        Map<String, Object> columns = new HashMap<>();
        columns.put("number", number);
        columns.put("title", item.title());
        columns.put("type", item.type().name());
        columns.put("priority", item.priority().name());
        columns.put("owner", item.owner());
        columns.put("sponsor", item.sponsor());
        columns.put("incident", item.incident());
        columns.put("service", item.service());
        columns.put("category", item.causeCategory());
        columns.put("by", item.raisedBy());
        columns.put("now", now());
        columns.put("due", item.dueAt() == null ? null : utc(item.dueAt()));
        jdbc.sql("insert into action_item (number, title, type, priority, state, cycle, owner, sponsor, incident,"
                        + " service, cause_category, raised_by, raised_at, cycle_started_at, due_at, version) values"
                        + " (:number, :title, :type, :priority, 'OPEN', 1, :owner, :sponsor, :incident, :service,"
                        + " :category, :by, :now, :now, :due, 0)")
                .params(columns)
                .update();
        return items.get(number);
    }

    @Override
    public void dueAt(String number, Instant dueAt) {
        change(number, "due_at = :due").param("due", utc(dueAt)).update();
    }

    @Override
    public boolean breach(String number) {
        return jdbc.sql("update action_item set breached_at = :now, version = version + 1"
                                + " where number = :number and breached_at is null")
                        .param("number", number)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    public void changeState(String number, ActionState state) {
        change(number, "state = :state").param("state", state.name()).update();
    }

    @Override
    public void changeOwner(String number, String owner) {
        change(number, "owner = :owner").param("owner", owner).update();
    }

    @Override
    public void changeType(String number, ActionType type) {
        change(number, "type = :type").param("type", type.name()).update();
    }

    @Override
    public void done(String number, String person, String result, @Nullable String evidence) {
        change(number, "state = 'DONE', done_by = :person, done_at = :now, result = :result, evidence = :evidence")
                .param("person", person)
                .param("now", now())
                .param("result", result)
                .param("evidence", evidence)
                .update();
    }

    @Override
    public void verified(String number, String person) {
        change(number, "state = 'VERIFIED', verified_by = :person, ended_at = :now")
                .param("person", person)
                .param("now", now())
                .update();
    }

    @Override
    public void acceptRisk(String number, String reason, String approver) {
        change(number, "state = 'RISK_ACCEPTED', end_reason = :reason, approved_by = :approver, ended_at = :now")
                .param("reason", reason)
                .param("approver", approver)
                .param("now", now())
                .update();
    }

    @Override
    public void supersede(String number, String reason, @Nullable String by) {
        change(number, "state = 'SUPERSEDED', end_reason = :reason, superseded_by = :by, ended_at = :now")
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
    }

    @Override
    public void reopen(String number, int cycle) {
        change(
                        number,
                        "state = 'OPEN', cycle = :cycle, cycle_started_at = :now, due_at = null, breached_at = null,"
                                + " done_at = null, done_by = null, ended_at = null, verified_by = null")
                .param("cycle", cycle)
                .param("now", now())
                .update();
    }

    @Override
    public boolean noteRecurrence(String number, String incident, boolean reopened) {
        return jdbc.sql("insert into action_item_recurrence (action_item, incident, noted_at, reopened)"
                                + " select number, :incident, cast(:now as timestamp with time zone), :reopened"
                                + " from action_item where number = :number and not exists (select 1"
                                + " from action_item_recurrence where action_item = :number and incident = :incident)")
                        .param("number", number)
                        .param("incident", incident)
                        .param("reopened", reopened)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    public void append(String number, String actor, ActionItemEvent.Kind kind, String text) {
        jdbc.sql("insert into action_item_event (action_item, occurred_at, actor, kind, text)"
                        + " values (:number, :now, :actor, :kind, :text)")
                .param("number", number)
                .param("now", now())
                .param("actor", actor)
                .param("kind", kind.name())
                .param("text", text.length() <= 5000 ? text : text.substring(0, 4999) + "…")
                .update();
    }

    private JdbcClient.StatementSpec change(String number, String assignments) {
        return jdbc.sql("update action_item set version = version + 1, " + assignments + " where number = :number")
                .param("number", number);
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
