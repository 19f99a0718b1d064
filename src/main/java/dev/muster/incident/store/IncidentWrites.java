package dev.muster.incident.store;

import dev.muster.incident.Declaration;
import dev.muster.incident.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the row of table {@code incident}; every change makes its version grow. */
@Repository
class IncidentWrites {

    private static final int LONGEST_TITLE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    IncidentWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(String number, Declaration declaration, Severity severity, Instant now) {
        jdbc.sql("insert into incident (number, title, description, service, severity, initial_severity,"
                        + " status, origin, mode, reported_by, declared_at, updated_at, version) values (:number,"
                        + " :title, :description, :service, :severity, :severity, 'TRIAGE', :origin, :mode,"
                        + " :reportedBy, :now, :now, 0)")
                .param("number", number)
                .param("title", title(declaration.title()))
                .param("description", declaration.description())
                .param("service", declaration.service())
                .param("severity", severity.name())
                .param("origin", declaration.origin().name())
                .param("mode", declaration.mode().name())
                .param("reportedBy", declaration.declaredBy())
                .param("now", Columns.utc(now))
                .update();
    }

    /** One line that fits the column. */
    static String title(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    void startedAs(String number, String processInstance) {
        jdbc.sql("update incident set process_instance = :instance where number = :number")
                .param("instance", processInstance)
                .param("number", number)
                .update();
    }

    void touch(String number) {
        update(number, "process_instance = process_instance", Map.of());
    }

    void update(String number, String assignments, Map<String, ?> parameters) {
        jdbc.sql("update incident set " + assignments + ", updated_at = :now, version = version + 1"
                        + " where number = :number")
                .params(parameters)
                .param("now", Columns.utc(clock.instant()))
                .param("number", number)
                .update();
    }

    static Map<String, @Nullable String> parameters(@Nullable String... namesAndValues) {
        Map<String, @Nullable String> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
