package dev.muster.restoration.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.muster.restoration.Check;
import dev.muster.restoration.CheckResult;
import dev.muster.restoration.ValidationCheck;
import dev.muster.restoration.ValidationRound;
import dev.muster.restoration.Validations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Validation checks as rows, one for each check of each round. */
@Repository
@Transactional
class JdbcValidations implements Validations {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcValidations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ValidationRound record(String incident, List<ValidationCheck> checks, String checkedBy) {
        ValidationRound round = new ValidationRound(rounds(incident).size() + 1, checks, checkedBy, clock.instant());
        checks.forEach(check -> insert(incident, round, check));
        return round;
    }

    private void insert(String incident, ValidationRound round, ValidationCheck check) {
        jdbc.sql("insert into validation_check (incident, round_number, check_name, result, reason, checked_by,"
                        + " checked_at) values (:incident, :round, :check, :result, :reason, :by, :at)")
                .param("incident", incident)
                .param("round", round.number())
                .param("check", check.check().name())
                .param("result", check.result().name())
                .param("reason", check.reason())
                .param("by", round.checkedBy())
                .param("at", round.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ValidationRound> rounds(String incident) {
        return jdbc
                .sql("select * from validation_check where incident = :incident order by round_number, id")
                .param("incident", incident)
                .query(JdbcValidations::read)
                .list()
                .stream()
                .collect(groupingBy(Row::round, TreeMap::new, toList()))
                .values()
                .stream()
                .map(JdbcValidations::round)
                .toList();
    }

    private static ValidationRound round(List<Row> rows) {
        Row first = rows.get(0);
        return new ValidationRound(first.round(), rows.stream().map(Row::check).toList(), first.by(), first.at());
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getInt("round_number"),
                new ValidationCheck(
                        Check.valueOf(row.getString("check_name")),
                        CheckResult.valueOf(row.getString("result")),
                        row.getString("reason")),
                row.getString("checked_by"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private record Row(int round, ValidationCheck check, String by, Instant at) {}
}
