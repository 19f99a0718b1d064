package dev.muster.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.muster.incident.IncidentClock.BreachCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published table of {@code docs/reference/clocks.md}, row by row. */
class ClockTruthTableTest {

    private static final Path TABLE = Path.of("docs/reference/clocks.md");
    private static final Instant START = Instant.parse("2026-11-24T14:30:00Z");
    private static final String NONE = "–";

    @ParameterizedTest
    @MethodSource("rows")
    void isAsPublished(Row row) {
        IncidentClock clock = row.clock();
        Instant asked = START.plus(row.askedAt());

        assertThat(clock.state(asked)).isEqualTo(row.state());
        assertThat(sinceStart(clock.dueAt(asked))).isEqualTo(row.dueAt());
        assertThat(sinceStart(clock.breachedAt())).isEqualTo(row.breachedAt());
        assertThat(clock.breachCause()).isEqualTo(row.cause());
    }

    @Test
    void everyRuleHasARow() throws IOException {
        long rules = Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\d+\\. \\*\\*.*"))
                .count();

        assertThat(rows().map(row -> ((Row) row.get()[0]).rule()).distinct()).hasSize((int) rules);
        assertThat(rules).isPositive();
    }

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.size() == 10 && cells.get(1).matches("\\d+"))
                .map(Row::parse)
                .map(row -> argumentSet(row.rule() + " " + row.title(), row));
    }

    private static @Nullable Duration sinceStart(@Nullable Instant at) {
        return at == null ? null : Duration.between(START, at);
    }

    /** One row; times are durations after the start. */
    record Row(
            String rule,
            String title,
            Duration goal,
            List<String> events,
            Duration askedAt,
            ClockState state,
            Duration dueAt,
            @Nullable Duration breachedAt,
            @Nullable BreachCause cause) {

        static Row parse(List<String> cells) {
            String events = cells.get(4);
            String cause = cells.get(9);
            return new Row(
                    cells.get(1),
                    cells.get(2),
                    Duration.parse(cells.get(3)),
                    events.equals(NONE) ? List.of() : List.of(events.split(", ")),
                    Objects.requireNonNull(time(cells.get(5))),
                    ClockState.valueOf(cells.get(6)),
                    Objects.requireNonNull(time(cells.get(7))),
                    time(cells.get(8)),
                    cause.equals(NONE) ? null : BreachCause.valueOf(cause));
        }

        IncidentClock clock() {
            IncidentClock clock = new IncidentClock(
                    "1", "INC-2026-001", ClockKind.RESPONSE, 1, goal, START, List.of(), null, null, null, null);
            for (String event : events) {
                clock = after(clock, event.split(" "));
            }
            return clock;
        }

        private static IncidentClock after(IncidentClock clock, String[] event) {
            Instant at = START.plus(Objects.requireNonNull(time(event[event.length - 1])));
            return switch (event[0]) {
                case "stop" -> clock.stop(at);
                case "breach" -> clock.breach(at, BreachCause.TIME);
                case "goal" -> clock.regoal(Duration.parse(event[1]), at);
                case "pause" -> clock.pause(at, PauseReason.valueOf(event[1]));
                case "resume" -> clock.resume(at);
                case "goOn" -> clock.goOn(at, PauseReason.valueOf(event[1]));
                case "cancel" -> clock.cancel(at);
                default -> throw new IllegalArgumentException("The table knows no event '" + event[0] + "'.");
            };
        }

        private static @Nullable Duration time(String cell) {
            if (cell.equals(NONE)) {
                return null;
            }
            String[] parts = cell.substring(1).split(":");
            return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
        }
    }
}
