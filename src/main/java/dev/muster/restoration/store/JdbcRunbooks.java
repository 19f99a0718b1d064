package dev.muster.restoration.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.muster.restoration.RunOutcome;
import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import dev.muster.restoration.RunbookStep;
import dev.muster.restoration.StepKind;
import dev.muster.restoration.StepResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads runs and their steps with two queries, however many there are. */
@Repository
class JdbcRunbooks implements RunbookRuns {

    private record StepRow(String run, RunbookStep step) {}

    private final JdbcClient jdbc;

    JdbcRunbooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RunbookRun> find(String id) {
        return withSteps(jdbc.sql("select * from runbook_run where id = :id").param("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<RunbookRun> of(String incident) {
        return withSteps(jdbc.sql("select * from runbook_run where incident = :incident order by started_at, id")
                .param("incident", incident));
    }

    @Override
    public List<RunbookRun> newest(int limit) {
        return withSteps(
                jdbc.sql("select * from runbook_run order by started_at desc, id desc fetch first :limit rows only")
                        .param("limit", limit));
    }

    private List<RunbookRun> withSteps(StatementSpec query) {
        List<RunbookRun> runs = query.query((row, index) -> run(row, List.of())).list();
        if (runs.isEmpty()) {
            return runs;
        }
        Map<String, List<StepRow>> steps = jdbc
                .sql("select * from runbook_step where run in (:runs) order by id")
                .param("runs", runs.stream().map(RunbookRun::id).toList())
                .query(JdbcRunbooks::step)
                .list()
                .stream()
                .collect(groupingBy(StepRow::run, toList()));
        return runs.stream()
                .map(run -> with(run, steps.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private static RunbookRun with(RunbookRun run, List<StepRow> rows) {
        return new RunbookRun(
                run.id(),
                run.incident(),
                run.runbook(),
                run.modelVersion(),
                run.outcome(),
                run.failure(),
                run.pointOfNoReturn(),
                run.noReturnAt(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                rows.stream().map(StepRow::step).toList());
    }

    private static RunbookRun run(ResultSet row, List<RunbookStep> steps) throws SQLException {
        return new RunbookRun(
                row.getString("id"),
                row.getString("incident"),
                row.getString("runbook"),
                row.getInt("model_version"),
                RunOutcome.valueOf(row.getString("outcome")),
                row.getString("failure"),
                row.getString("point_of_no_return"),
                instantOrNull(row, "no_return_at"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instantOrNull(row, "ended_at"),
                steps);
    }

    private static StepRow step(ResultSet row, int index) throws SQLException {
        String result = row.getString("result");
        return new StepRow(
                row.getString("run"),
                new RunbookStep(
                        row.getString("activity"),
                        row.getString("name"),
                        StepKind.valueOf(row.getString("kind")),
                        result == null ? null : StepResult.valueOf(result),
                        row.getString("note"),
                        row.getString("actor"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instantOrNull(row, "ended_at")));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
