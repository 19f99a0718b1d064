package dev.muster.diagnosis.store;

import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Evidence and hypotheses as rows that are only ever inserted. */
@Repository
@Transactional
class JdbcFindings implements Findings {

    private final JdbcClient jdbc;
    private final Timeline timeline;

    JdbcFindings(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    @Override
    public void addEvidence(String incident, EvidenceKind kind, String content, String by, Instant at) {
        String sha256 = sha256(content);
        jdbc.sql("insert into evidence (incident, kind, content, collected_by, collected_at, sha256)"
                        + " values (:incident, :kind, :content, :by, :at, :sha256)")
                .param("incident", incident)
                .param("kind", kind.name())
                .param("content", content)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sha256", sha256)
                .update();
        timeline.append(
                NewEntry.by(by, incident, TimelineKind.EVIDENCE, "Evidence from " + kind.label() + ": " + content)
                        .at(at)
                        .with(Map.of("kind", kind.name(), "sha256", sha256)));
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
                .param("at", hypothesis.testedAt().atOffset(ZoneOffset.UTC))
                .update();
        timeline.append(NewEntry.by(
                        hypothesis.testedBy(),
                        incident,
                        TimelineKind.HYPOTHESIS,
                        "Hypothesis " + hypothesis.outcome().label() + ": " + hypothesis.statement())
                .at(hypothesis.testedAt())
                .with(Map.of("outcome", hypothesis.outcome().name())));
    }

    @Override
    public List<Evidence> evidence(String incident) {
        return jdbc.sql("select * from evidence where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcFindings::readEvidence)
                .list();
    }

    @Override
    public List<Hypothesis> hypotheses(String incident) {
        return jdbc.sql("select * from hypothesis where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcFindings::readHypothesis)
                .list();
    }

    private static Evidence readEvidence(ResultSet row, int index) throws SQLException {
        return new Evidence(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getString("collected_by"),
                row.getObject("collected_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"));
    }

    private static Hypothesis readHypothesis(ResultSet row, int index) throws SQLException {
        return new Hypothesis(
                row.getString("statement"),
                row.getString("test"),
                Hypothesis.Outcome.valueOf(row.getString("outcome")),
                row.getString("tested_by"),
                row.getObject("tested_at", OffsetDateTime.class).toInstant());
    }

    private static String sha256(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
