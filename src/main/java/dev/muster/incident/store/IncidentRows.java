package dev.muster.incident.store;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Origin;
import dev.muster.incident.Resolution;
import dev.muster.incident.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads a row of table {@code incident}. */
final class IncidentRows {

    private IncidentRows() {}

    static Incident read(ResultSet row, int number) throws SQLException {
        return new Incident(
                row.getString("number"),
                row.getString("title"),
                row.getString("description"),
                row.getString("service"),
                Severity.valueOf(row.getString("severity")),
                Severity.valueOf(row.getString("initial_severity")),
                IncidentStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                Origin.valueOf(row.getString("origin")),
                IncidentMode.valueOf(row.getString("mode")),
                row.getString("reported_by"),
                Columns.instant(row, "declared_at"),
                Columns.instant(row, "updated_at"),
                duration(row.getString("response_target")),
                duration(row.getString("update_target")),
                duration(row.getString("resolution_target")),
                new Resolution(
                        row.getString("root_cause"),
                        row.getString("cause_category"),
                        row.getString("workaround"),
                        row.getString("solution"),
                        row.getString("prevention")),
                row.getString("process_instance"),
                row.getLong("version"));
    }

    private static @Nullable Duration duration(@Nullable String iso) {
        return iso == null ? null : Duration.parse(iso);
    }
}
