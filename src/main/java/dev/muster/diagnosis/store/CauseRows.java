package dev.muster.diagnosis.store;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.CauseCategory;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Causes and the answers to their whys, only ever inserted. */
@Repository
class CauseRows {

    private final JdbcClient jdbc;

    CauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String incident, Cause cause) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into identified_cause (incident, statement, category, set_off_by, found_by, found_at)"
                        + " values (:incident, :statement, :category, :trigger, :by, :at)")
                .param("incident", incident)
                .param("statement", cause.statement())
                .param("category", cause.category().name())
                .param("trigger", cause.trigger())
                .param("by", cause.foundBy())
                .param("at", Columns.utc(cause.foundAt()))
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        for (int position = 0; position < cause.whys().size(); position++) {
            jdbc.sql("insert into cause_why (cause, position, answer) values (:cause, :position, :answer)")
                    .param("cause", id)
                    .param("position", position + 1)
                    .param("answer", cause.whys().get(position))
                    .update();
        }
    }

    List<Cause> of(String incident) {
        return jdbc.sql("select * from identified_cause where incident = :incident order by id")
                .param("incident", incident)
                .query((row, index) -> new Cause(
                        row.getString("statement"),
                        CauseCategory.valueOf(row.getString("category")),
                        row.getString("set_off_by"),
                        whys(row.getLong("id")),
                        row.getString("found_by"),
                        Columns.instant(row, "found_at")))
                .list();
    }

    private List<String> whys(long cause) {
        return jdbc.sql("select answer from cause_why where cause = :cause order by position")
                .param("cause", cause)
                .query(String.class)
                .list();
    }
}
