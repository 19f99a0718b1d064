package dev.muster.communication.web;

import dev.muster.communication.Statement;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.Statements;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was said to readers outside, on the page of the incident. */
@Component
class StatementSection implements PageSection {

    private final Statements statements;

    StatementSection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String id() {
        return "statements";
    }

    @Override
    public String title() {
        return "Statements for outside";
    }

    @Override
    public List<Line> of(Incident incident) {
        return statements.of(incident.number()).stream()
                .map(StatementSection::line)
                .toList();
    }

    private static Line line(Statement statement) {
        String place = "Statement %d, %s: %s"
                .formatted(
                        statement.number(),
                        statement.kind().label(),
                        statement.state().toLowerCase(Locale.ROOT).replace('_', ' '));
        return statement
                .published()
                .or(statement::latest)
                .map(version -> Line.of(version.headline() + "\n" + version.text(), detail(place, statement, version))
                        .by(version.author(), version.submittedAt()))
                .orElseGet(() -> Line.of("No wording yet", place).by(statement.requestedBy(), statement.requestedAt()));
    }

    private static String detail(String place, Statement statement, StatementVersion version) {
        String wording = place + ", wording " + version.number();
        String decided = version.decidedBy() == null ? wording : wording + ", decided by " + version.decidedBy();
        return statement.withdrawReason() == null
                ? decided
                : decided + ", withdrawn by " + statement.withdrawnBy() + ": " + statement.withdrawReason();
    }
}
