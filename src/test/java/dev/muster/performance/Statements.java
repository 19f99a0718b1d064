package dev.muster.performance;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the SQL statements of one piece of work, as H2 itself counted them. */
final class Statements {

    /** How often statements ran: on the engine's tables, on Muster's, and commits. */
    record Counted(long engine, long own, long commits) {}

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted of(Runnable work) {
        jdbc.sql("set query_statistics_max_entries 5000").update();
        jdbc.sql("set query_statistics true").update();
        try {
            work.run();
            return count();
        } finally {
            jdbc.sql("set query_statistics false").update();
        }
    }

    private Counted count() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select sql_statement, execution_count from information_schema.query_statistics"
                        + " where sql_statement not like '%query_statistics%'")
                .query((row, number) -> counts.merge(kind(row.getString(1)), row.getLong(2), Long::sum))
                .list();
        return new Counted(
                counts.getOrDefault("engine", 0L), counts.getOrDefault("own", 0L), counts.getOrDefault("commit", 0L));
    }

    private static String kind(String statement) {
        String words = statement.toLowerCase(Locale.ROOT).strip();
        if (words.equals("commit")) {
            return "commit";
        }
        return words.contains(" act_") || words.contains(".act_") ? "engine" : "own";
    }
}
