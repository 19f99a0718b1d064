package dev.muster.diagnosis.store;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problem.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Problems, the incidents they brought, and what became of them. */
@Repository
class ProblemRows {

    private final JdbcClient jdbc;

    ProblemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Problem problem) {
        jdbc.sql("insert into problem (id, title, service, cause_category, cause, workaround, solution, state,"
                        + " opened_by, opened_at, changed_at) values (:id, :title, :service, :category, :cause,"
                        + " :workaround, :solution, :state, :by, :at, :at)")
                .param("id", problem.id())
                .param("title", problem.title())
                .param("service", problem.service())
                .param("category", Columns.name(problem.causeCategory()))
                .param("cause", problem.cause())
                .param("workaround", problem.workaround())
                .param("solution", problem.solution())
                .param("state", problem.state().name())
                .param("by", problem.openedBy())
                .param("at", Columns.utc(problem.openedAt()))
                .update();
    }

    /** What is null stays as it is. */
    void update(
            String id,
            State state,
            @Nullable String cause,
            @Nullable String workaround,
            @Nullable String solution,
            Instant now) {
        jdbc.sql("update problem set state = :state, cause = coalesce(:cause, cause),"
                        + " workaround = coalesce(:workaround, workaround), solution = coalesce(:solution, solution),"
                        + " changed_at = :now where id = :id")
                .param("state", state.name())
                .param("cause", cause)
                .param("workaround", workaround)
                .param("solution", solution)
                .param("now", Columns.utc(now))
                .param("id", id)
                .update();
    }

    void note(String id, State state, String text, String person, Instant now) {
        jdbc.sql("insert into problem_change (problem, state, text, changed_by, changed_at)"
                        + " values (:id, :state, :text, :person, :now)")
                .param("id", id)
                .param("state", state.name())
                .param("text", text)
                .param("person", person)
                .param("now", Columns.utc(now))
                .update();
    }

    void link(String id, String incident, String reason, String person, Instant now) {
        jdbc.sql("insert into problem_incident (problem, incident, reason, linked_by, linked_at)"
                        + " values (:id, :incident, :reason, :person, :now)")
                .param("id", id)
                .param("incident", incident)
                .param("reason", reason)
                .param("person", person)
                .param("now", Columns.utc(now))
                .update();
    }

    Optional<Problem> find(String id) {
        return jdbc.sql("select * from problem where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    List<Problem> of(String incident) {
        return jdbc.sql("select p.* from problem p join problem_incident i on i.problem = p.id"
                        + " where i.incident = :incident order by p.id")
                .param("incident", incident)
                .query(this::read)
                .list();
    }

    List<Problem> list(@Nullable State state, @Nullable String service, int page, int size) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(state, service, params);
        params.put("offset", (long) page * size);
        params.put("size", size);
        return jdbc.sql("select * from problem" + where
                        + " order by opened_at desc, id desc offset :offset rows fetch next :size rows only")
                .params(params)
                .query(this::read)
                .list();
    }

    long count(@Nullable State state, @Nullable String service) {
        Map<String, Object> params = new LinkedHashMap<>();
        return jdbc.sql("select count(*) from problem" + where(state, service, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(@Nullable State state, @Nullable String service, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (state != null) {
            where.append(" and state = :state");
            params.put("state", state.name());
        }
        if (service != null) {
            where.append(" and service = :service");
            params.put("service", service);
        }
        return where.toString();
    }

    private Problem read(ResultSet row, int index) throws SQLException {
        String id = row.getString("id");
        return new Problem(
                id,
                row.getString("title"),
                row.getString("service"),
                Columns.constantOrNull(CauseCategory.class, row, "cause_category"),
                row.getString("cause"),
                row.getString("workaround"),
                row.getString("solution"),
                State.valueOf(row.getString("state")),
                row.getString("opened_by"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "changed_at"),
                incidents(id));
    }

    private List<String> incidents(String problem) {
        return jdbc.sql("select incident from problem_incident where problem = :problem order by linked_at, incident")
                .param("problem", problem)
                .query(String.class)
                .list();
    }
}
