package dev.muster.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.performance.Statements.Counted;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counters do not depend on the machine, so they can be held: {@code docs/performance.md} says how many statements each
 * piece of work takes, and more than it says is a regression.
 */
@MusterTest
class StatementCountsTest {

    private static final Path PAGE = Path.of("docs", "performance.md");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    private final String service = "counted-" + UUID.randomUUID();

    @Test
    void nothingTakesMoreStatementsThanThePageSays() throws IOException {
        warmUp();
        Map<String, Counted> counted = measure();
        if (Boolean.getBoolean("muster.update-reference")) {
            write(counted);
        }
        String page = Files.readString(PAGE);
        counted.forEach((work, now) -> {
            Matcher row = Pattern.compile(Pattern.quote("| " + work + " |") + " (\\d+) \\| (\\d+) \\| (\\d+) \\|")
                    .matcher(page);
            assertThat(row.find()).as("a row of '%s' on %s", work, PAGE).isTrue();
            assertThat(now.own()).as("Muster's statements: %s", work).isLessThanOrEqualTo(allowed(work, row.group(1)));
            assertThat(now.engine()).as("the engine's: %s", work).isLessThanOrEqualTo(allowed(work, row.group(2)));
            assertThat(now.commits()).as("commits: %s", work).isLessThanOrEqualTo(allowed(work, row.group(3)));
        });
    }

    /** A life looks at what else there is, so a database with more in it takes a few more. */
    private static long allowed(String work, String onThePage) {
        long exact = Long.parseLong(onThePage);
        return work.startsWith("the whole life") ? exact + exact / 10 : exact;
    }

    /** What is only done once, such as reading a model, is not part of the price. */
    private void warmUp() {
        life(Severity.P2);
        life(Severity.P4);
        send("warm", "P2", "firing");
    }

    private Map<String, Counted> measure() {
        Statements statements = new Statements(jdbc);
        Map<String, Counted> counted = new LinkedHashMap<>();
        counted.put("an alert that opens an incident", statements.of(() -> send("first", "P2", "firing")));
        counted.put("the same alert again", statements.of(() -> send("first", "P2", "firing")));
        counted.put("a further alert of an open incident", statements.of(() -> send("second", "P2", "firing")));
        counted.put("an alert that only goes on record", statements.of(() -> send("minor", "P4", "firing")));
        counted.put("the whole life of a P4, without review", statements.of(() -> life(Severity.P4)));
        counted.put("the whole life of a P2, with its review", statements.of(() -> life(Severity.P2)));
        return counted;
    }

    private void send(String key, String severity, String status) {
        assertThat(Http.anonymous(port)
                        .postJson(
                                "/api/intake/sample-bearer",
                                """
                                {"title": "Checkout slow", "service": "%s", "severity": "%s", "status": "%s", "dedupKey": "%s-%s"}
                                """.formatted(
                                        service + (List.of("warm", "minor").contains(key) ? "-" + key : ""),
                                        severity,
                                        status,
                                        service,
                                        key),
                                "Authorization",
                                "Bearer right-token")
                        .statusCode())
                .isEqualTo(202);
    }

    private void life(Severity severity) {
        IncidentStory story = IncidentStory.declared(
                        engine, commands, incidents, severity, "counted-" + UUID.randomUUID())
                .acknowledged()
                .assessed(severity == Severity.P4 ? "LOW" : "HIGH")
                .diagnosed()
                .recovered()
                .validated();
        if (severity != Severity.P4) {
            story.complete("responder", "Complete post-mortem", Map.of());
            story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
        }
        story.isOver();
    }

    private static void write(Map<String, Counted> counted) throws IOException {
        StringBuilder page = new StringBuilder("""
            # What things cost

            Counted by the database, not timed: these numbers are the same on every machine, and `StatementCountsTest` is red when
            one of them grows. Write the page anew with `mvn test -Dtest=StatementCountsTest -Dmuster.update-reference=true`, and look
            at what has grown before you commit it.

            "Muster" are statements on Muster's own tables, "engine" those on Camunda's. The lives include what a test asks the engine
            while it plays the people, about as much as Tasklist asks.

            | work | Muster | engine | commits |
            | --- | --- | --- | --- |
            """);
        counted.forEach((work, count) ->
                page.append("| %s | %d | %d | %d |%n".formatted(work, count.own(), count.engine(), count.commits())));
        Files.writeString(PAGE, page.toString());
    }
}
