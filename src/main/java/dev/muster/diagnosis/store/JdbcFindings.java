package dev.muster.diagnosis.store;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.ChecklistAnswer;
import dev.muster.diagnosis.ChecklistAnswer.Result;
import dev.muster.diagnosis.ChecklistItem;
import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.NewEvidence;
import dev.muster.incident.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Evidence, hypotheses, answers and causes as rows that are only ever inserted. */
@Repository
@Transactional
class JdbcFindings implements Findings {

    private final JdbcClient jdbc;
    private final EvidenceRows evidence;
    private final CauseRows causes;
    private final Timeline timeline;
    private final Clock clock;

    JdbcFindings(JdbcClient jdbc, EvidenceRows evidence, CauseRows causes, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.causes = causes;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Evidence addEvidence(String incident, NewEvidence found) {
        Evidence recorded = evidence.insert(incident, found, clock.instant());
        timeline.append(FindingEntries.of(incident, recorded));
        return recorded;
    }

    @Override
    public void addHypothesis(String incident, Hypothesis hypothesis) {
        jdbc.sql("insert into hypothesis (incident, statement, test, outcome, tested_by, tested_at)"
                        + " values (:incident, :statement, :test, :outcome, :by, :at)")
                .param("incident", incident)
                .param("statement", hypothesis.statement())
                .param("test", hypothesis.test())
                .param("outcome", hypothesis.outcome().name())
                .param("by", hypothesis.testedBy())
                .param("at", Columns.utc(hypothesis.testedAt()))
                .update();
        timeline.append(FindingEntries.of(incident, hypothesis));
    }

    @Override
    public void addAnswer(String incident, ChecklistAnswer answer) {
        jdbc.sql("insert into checklist_answer (incident, item, result, note, person, answered_at)"
                        + " values (:incident, :item, :result, :note, :person, :at)")
                .param("incident", incident)
                .param("item", answer.item().name())
                .param("result", answer.result().name())
                .param("note", answer.note())
                .param("person", answer.person())
                .param("at", Columns.utc(answer.at()))
                .update();
        if (answer.result() == Result.FOUND) {
            addEvidence(
                    incident,
                    NewEvidence.inWords(answer.item().evidence(), answer.note(), answer.person())
                            .at(answer.at()));
        } else {
            timeline.append(FindingEntries.of(incident, answer));
        }
    }

    @Override
    public void addCause(String incident, Cause cause) {
        causes.insert(incident, cause);
        timeline.append(FindingEntries.of(incident, cause));
    }

    @Override
    public List<Evidence> evidence(String incident) {
        return evidence.of(incident);
    }

    @Override
    public Optional<byte[]> file(String incident, long id) {
        return evidence.file(incident, id);
    }

    @Override
    public List<Hypothesis> hypotheses(String incident) {
        return jdbc.sql("select * from hypothesis where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcFindings::readHypothesis)
                .list();
    }

    @Override
    public List<ChecklistAnswer> answers(String incident) {
        return jdbc.sql("select * from checklist_answer where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcFindings::readAnswer)
                .list();
    }

    @Override
    public List<Cause> causes(String incident) {
        return causes.of(incident);
    }

    private static Hypothesis readHypothesis(ResultSet row, int index) throws SQLException {
        return new Hypothesis(
                row.getString("statement"),
                row.getString("test"),
                Hypothesis.Outcome.valueOf(row.getString("outcome")),
                row.getString("tested_by"),
                Columns.instant(row, "tested_at"));
    }

    private static ChecklistAnswer readAnswer(ResultSet row, int index) throws SQLException {
        return new ChecklistAnswer(
                ChecklistItem.valueOf(row.getString("item")),
                Result.valueOf(row.getString("result")),
                row.getString("note"),
                row.getString("person"),
                Columns.instant(row, "answered_at"));
    }
}
