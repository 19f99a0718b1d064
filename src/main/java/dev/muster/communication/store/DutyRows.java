package dev.muster.communication.store;

import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties to notify authorities as rows, one for each incident and duty. */
@Repository
public class DutyRows implements ReportingDuties {

    private static final String OF_DUTY = " where incident = :incident and duty = :duty";
    private static final String OPEN = " and state in ('OPEN', 'DOUBTED')";

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportingDuty> of(String incident) {
        return jdbc.sql("select * from reporting_duty where incident = :incident order by due_at, duty")
                .param("incident", incident)
                .query(DutyRows::read)
                .list();
    }

    @Override
    public Optional<ReportingDuty> find(String incident, String duty) {
        return jdbc.sql("select * from reporting_duty" + OF_DUTY)
                .param("incident", incident)
                .param("duty", duty)
                .query(DutyRows::read)
                .optional();
    }

    /** @return whether this call inserted it; two transactions that find the same duty at once cannot both commit */
    public boolean insertIfAbsent(ReportingDuty duty) {
        if (find(duty.incident(), duty.duty()).isPresent()) {
            return false;
        }
        jdbc.sql("insert into reporting_duty (incident, duty, regime, stage, authority, clock_start, reason,"
                        + " candidate_groups, started_at, due_at, state) values (:incident, :duty, :regime, :stage,"
                        + " :authority, :clockStart, :reason, :groups, :startedAt, :dueAt, :state)")
                .param("incident", duty.incident())
                .param("duty", duty.duty())
                .param("regime", duty.regime())
                .param("stage", duty.stage())
                .param("authority", duty.authority())
                .param("clockStart", duty.clockStart())
                .param("reason", duty.reason())
                .param("groups", String.join(",", duty.groups()))
                .param("startedAt", Columns.utc(duty.startedAt()))
                .param("dueAt", Columns.utc(duty.dueAt()))
                .param("state", duty.state().name())
                .update();
        return true;
    }

    /** @return whether it was still to be reported and no breach was recorded before */
    public boolean breach(String incident, String duty, Instant at) {
        return update(
                        incident,
                        duty,
                        "breached_at = :at",
                        OPEN + " and breached_at is null",
                        params("at", Columns.utc(at)))
                == 1;
    }

    public void reported(
            String incident, String duty, Instant at, String person, String reference, String text, String sha256) {
        Map<String, @Nullable Object> params = params("at", Columns.utc(at));
        params.put("person", person);
        params.put("reference", reference);
        params.put("text", text);
        params.put("sha256", sha256);
        update(
                incident,
                duty,
                "state = 'REPORTED', reported_at = :at, reported_by = :person, reference = :reference,"
                        + " sent_text = :text, sent_sha256 = :sha256",
                "",
                params);
    }

    public void doubted(String incident, String duty, String person, String reason) {
        Map<String, @Nullable Object> params = params("person", person);
        params.put("reason", reason);
        update(incident, duty, "state = 'DOUBTED', doubted_by = :person, doubt_reason = :reason", "", params);
    }

    public void decided(String incident, String duty, State state, String person, Instant at) {
        Map<String, @Nullable Object> params = params("person", person);
        params.put("state", state.name());
        params.put("at", Columns.utc(at));
        update(incident, duty, "state = :state, decided_by = :person, decided_at = :at", "", params);
    }

    private int update(
            String incident, String duty, String changes, String condition, Map<String, @Nullable Object> params) {
        return jdbc.sql("update reporting_duty set " + changes + OF_DUTY + condition)
                .params(params)
                .param("incident", incident)
                .param("duty", duty)
                .update();
    }

    private static Map<String, @Nullable Object> params(String name, @Nullable Object value) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put(name, value);
        return params;
    }

    private static ReportingDuty read(ResultSet row, int index) throws SQLException {
        return new ReportingDuty(
                row.getString("incident"),
                row.getString("duty"),
                row.getString("regime"),
                row.getString("stage"),
                row.getString("authority"),
                row.getString("clock_start"),
                row.getString("reason"),
                List.of(row.getString("candidate_groups").split(",")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "due_at"),
                State.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "breached_at"),
                Columns.instantOrNull(row, "reported_at"),
                row.getString("reported_by"),
                row.getString("reference"),
                row.getString("sent_text"),
                row.getString("sent_sha256"),
                row.getString("doubted_by"),
                row.getString("doubt_reason"),
                row.getString("decided_by"),
                Columns.instantOrNull(row, "decided_at"));
    }
}
