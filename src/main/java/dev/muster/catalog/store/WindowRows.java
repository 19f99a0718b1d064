package dev.muster.catalog.store;

import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.PlannedMaintenance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of maintenance windows. */
@Repository
class WindowRows {

    private final JdbcClient jdbc;

    WindowRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MaintenanceWindow> find(String id) {
        return jdbc.sql("select * from maintenance_window where id = :id")
                .param("id", id)
                .query(WindowRows::window)
                .optional();
    }

    /** Those that came with the catalogue and stand. */
    List<MaintenanceWindow> imported() {
        return jdbc.sql("select * from maintenance_window where imported and cancelled_at is null order by from_at, id")
                .query(WindowRows::window)
                .list();
    }

    /** Those that stand and are not over at this moment. */
    List<MaintenanceWindow> standing(Instant now) {
        return jdbc.sql("select * from maintenance_window where cancelled_at is null and until_at > :now"
                        + " order by from_at, id")
                .param("now", Columns.utc(now))
                .query(WindowRows::window)
                .list();
    }

    List<MaintenanceWindow> list(@Nullable String service, @Nullable Instant current, int page, int size) {
        return select(
                        "select *",
                        service,
                        current,
                        " order by from_at desc, id offset :offset rows fetch next :size rows only")
                .param("offset", (long) page * size)
                .param("size", size)
                .query(WindowRows::window)
                .list();
    }

    long count(@Nullable String service, @Nullable Instant current) {
        return select("select count(*)", service, current, "").query(Long.class).single();
    }

    private StatementSpec select(String what, @Nullable String service, @Nullable Instant current, String rest) {
        String where = (service == null ? "" : " and service = :service")
                + (current == null ? "" : " and cancelled_at is null and until_at > :now");
        StatementSpec statement = jdbc.sql(what + " from maintenance_window where 1 = 1" + where + rest);
        StatementSpec named = service == null ? statement : statement.param("service", service);
        return current == null ? named : named.param("now", Columns.utc(current));
    }

    void insert(PlannedMaintenance window, boolean imported, String person, Instant now) {
        jdbc.sql("insert into maintenance_window (id, service, from_at, until_at, reason, imported, planned_by,"
                        + " planned_at) values (:id, :service, :from, :until, :reason, :imported, :by, :now)")
                .param("id", window.id())
                .param("service", window.service())
                .param("from", Columns.utc(window.from()))
                .param("until", Columns.utc(window.until()))
                .param("reason", window.reason())
                .param("imported", imported)
                .param("by", person)
                .param("now", Columns.utc(now))
                .update();
    }

    void update(PlannedMaintenance window) {
        jdbc.sql("update maintenance_window set service = :service, from_at = :from, until_at = :until,"
                        + " reason = :reason, imported = true where id = :id")
                .param("id", window.id())
                .param("service", window.service())
                .param("from", Columns.utc(window.from()))
                .param("until", Columns.utc(window.until()))
                .param("reason", window.reason())
                .update();
    }

    void cancel(String id, @Nullable String reason, String person, Instant now) {
        jdbc.sql("update maintenance_window set cancelled_by = :by, cancelled_at = :now, cancel_reason = :reason"
                        + " where id = :id and cancelled_at is null")
                .param("id", id)
                .param("by", person)
                .param("now", Columns.utc(now))
                .param("reason", reason)
                .update();
    }

    private static MaintenanceWindow window(ResultSet row, int index) throws SQLException {
        return new MaintenanceWindow(
                row.getString("id"),
                row.getString("service"),
                Columns.instant(row, "from_at"),
                Columns.instant(row, "until_at"),
                row.getString("reason"),
                row.getString("planned_by"),
                Columns.instant(row, "planned_at"),
                row.getString("cancelled_by"),
                Columns.instantOrNull(row, "cancelled_at"),
                row.getString("cancel_reason"));
    }
}
