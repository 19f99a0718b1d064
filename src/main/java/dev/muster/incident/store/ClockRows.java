package dev.muster.incident.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.Pause;
import dev.muster.incident.PauseReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the rows of clocks and their pauses. */
@Repository
class ClockRows {

    private static final Comparator<IncidentClock> AS_STARTED = Comparator.comparing(IncidentClock::startedAt)
            .thenComparing(IncidentClock::kind)
            .thenComparing(IncidentClock::cycle);

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IncidentClock> of(List<String> incidents, boolean runningOnly) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        String running = runningOnly ? " and stopped_at is null and cancelled_at is null" : "";
        Map<String, List<Pause>> pauses = pauses(incidents);
        return jdbc
                .sql("select * from incident_clock where incident in (:incidents)" + running)
                .param("incidents", incidents)
                .query((row, index) -> read(row, pauses.getOrDefault(row.getString("id"), List.of())))
                .list()
                .stream()
                .sorted(AS_STARTED)
                .toList();
    }

    private Map<String, List<Pause>> pauses(List<String> incidents) {
        return jdbc
                .sql("select p.* from incident_clock_pause p join incident_clock c on c.id = p.clock"
                        + " where c.incident in (:incidents) order by p.paused_at, p.id")
                .param("incidents", incidents)
                .query((row, index) -> Map.entry(row.getString("clock"), pause(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                Columns.instant(row, "paused_at"),
                Columns.instantOrNull(row, "resumed_at"),
                PauseReason.valueOf(row.getString("reason")));
    }

    private static IncidentClock read(ResultSet row, List<Pause> pauses) throws SQLException {
        return new IncidentClock(
                row.getString("id"),
                row.getString("incident"),
                ClockKind.valueOf(row.getString("kind")),
                row.getInt("cycle"),
                Duration.parse(row.getString("goal")),
                Columns.instant(row, "started_at"),
                pauses,
                Columns.instantOrNull(row, "stopped_at"),
                Columns.instantOrNull(row, "breached_at"),
                cause(row.getString("breach_cause")),
                Columns.instantOrNull(row, "cancelled_at"));
    }

    private static IncidentClock.@Nullable BreachCause cause(@Nullable String name) {
        return name == null ? null : IncidentClock.BreachCause.valueOf(name);
    }

    void insert(IncidentClock clock) {
        jdbc.sql("insert into incident_clock (id, incident, kind, cycle, goal, started_at)"
                        + " values (:id, :incident, :kind, :cycle, :goal, :startedAt)")
                .param("id", clock.id())
                .param("incident", clock.incident())
                .param("kind", clock.kind().name())
                .param("cycle", clock.cycle())
                .param("goal", clock.goal().toString())
                .param("startedAt", Columns.utc(clock.startedAt()))
                .update();
    }

    /** Writes what changed of a clock, its pauses included: those that ended, and those that are new. */
    void update(IncidentClock before, IncidentClock clock) {
        updatePauses(before, clock);
        jdbc.sql("update incident_clock set goal = :goal, stopped_at = :stoppedAt, breached_at = :breachedAt,"
                        + " breach_cause = :cause, cancelled_at = :cancelledAt where id = :id")
                .param("goal", clock.goal().toString())
                .param("stoppedAt", Columns.utc(clock.stoppedAt()))
                .param("breachedAt", Columns.utc(clock.breachedAt()))
                .param("cause", Objects.toString(clock.breachCause(), null))
                .param("cancelledAt", Columns.utc(clock.cancelledAt()))
                .param("id", clock.id())
                .update();
    }

    private void updatePauses(IncidentClock before, IncidentClock after) {
        int known = before.pauses().size();
        if (before.isPaused() && known > 0) {
            jdbc.sql("update incident_clock_pause set resumed_at = :at where clock = :clock and resumed_at is null")
                    .param("at", Columns.utc(after.pauses().get(known - 1).until()))
                    .param("clock", after.id())
                    .update();
        }
        after.pauses().subList(known, after.pauses().size()).forEach(pause -> insert(after.id(), pause));
    }

    private void insert(String clock, Pause pause) {
        jdbc.sql("insert into incident_clock_pause (clock, paused_at, resumed_at, reason)"
                        + " values (:clock, :from, :until, :reason)")
                .param("clock", clock)
                .param("from", Columns.utc(pause.from()))
                .param("until", Columns.utc(pause.until()))
                .param("reason", pause.reason().name())
                .update();
    }
}
