package dev.muster.review.store;

import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.Questionnaire;
import dev.muster.review.SurveyInvitation;
import dev.muster.review.SurveyResult;
import dev.muster.review.Surveys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each invitation; the answer is a part of it, so that there cannot be two. */
@Repository
@Transactional
class JdbcSurveys implements Surveys {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    JdbcSurveys(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void invite(
            String incident, int closing, Questionnaire questionnaire, String person, String token, Instant expiresAt) {
        jdbc.sql("insert into survey_invitation (incident, closing, questionnaire, person, token_hash, sent_at,"
                        + " expires_at) values (:incident, :closing, :questionnaire, :person, :hash, :now, :expires)")
                .param("incident", incident)
                .param("closing", closing)
                .param("questionnaire", questionnaire.name())
                .param("person", person)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SurveyInvitation> find(String token) {
        return jdbc.sql("select * from survey_invitation where token_hash = :hash")
                .param("hash", hash(token))
                .query(JdbcSurveys::invitation)
                .optional();
    }

    @Override
    public List<SurveyInvitation> of(String incident) {
        return jdbc.sql("select * from survey_invitation where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcSurveys::invitation)
                .list();
    }

    @Override
    public boolean answer(String token, int score, @Nullable String comment) {
        boolean kept = jdbc.sql("update survey_invitation set score = :score, comment = :comment, answered_at = :now"
                                + " where token_hash = :hash and answered_at is null and expires_at > :now")
                        .param("score", score)
                        .param("comment", comment)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("hash", hash(token))
                        .update()
                == 1;
        if (kept) {
            SurveyInvitation answered = find(token).orElseThrow();
            timeline.append(NewEntry.bySystem(
                            answered.incident(),
                            TimelineKind.SURVEY,
                            "A survey was answered (" + answered.questionnaire() + ")")
                    .with(Map.of("questionnaire", answered.questionnaire().name())));
        }
        return kept;
    }

    @Override
    public List<SurveyResult> results(String incident) {
        List<SurveyResult> results = new ArrayList<>();
        for (Questionnaire questionnaire : Questionnaire.values()) {
            List<Answer> rows = jdbc.sql("select score, comment from survey_invitation where incident = :incident"
                            + " and questionnaire = :questionnaire order by answered_at, id")
                    .param("incident", incident)
                    .param("questionnaire", questionnaire.name())
                    .query((row, index) -> new Answer(row.getObject("score", Integer.class), row.getString("comment")))
                    .list();
            if (!rows.isEmpty()) {
                results.add(result(questionnaire, rows));
            }
        }
        return results;
    }

    private static SurveyResult result(Questionnaire questionnaire, List<Answer> rows) {
        Map<Integer, Integer> scores = new TreeMap<>();
        for (int score = LOWEST; score <= HIGHEST; score++) {
            scores.put(score, 0);
        }
        List<String> comments = new ArrayList<>();
        int sum = 0;
        int answered = 0;
        for (Answer row : rows) {
            if (row.score() != null) {
                scores.merge(row.score(), 1, Integer::sum);
                sum += row.score();
                answered++;
            }
            if (row.comment() != null) {
                comments.add(row.comment());
            }
        }
        Double mean = answered == 0 ? null : Math.round(100.0 * sum / answered) / 100.0;
        return new SurveyResult(questionnaire, rows.size(), answered, mean, scores, comments);
    }

    private static SurveyInvitation invitation(ResultSet row, int index) throws SQLException {
        return new SurveyInvitation(
                row.getString("incident"),
                row.getInt("closing"),
                Questionnaire.valueOf(row.getString("questionnaire")),
                row.getString("person"),
                ActionItemColumns.instant(row, "sent_at"),
                ActionItemColumns.instant(row, "expires_at"),
                ActionItemColumns.instantOrNull(row, "answered_at"));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256.", e);
        }
    }

    private record Answer(@Nullable Integer score, @Nullable String comment) {}
}
