package dev.muster.review.store;

import dev.muster.review.PostMortemLedger;
import dev.muster.review.PostMortemSections;
import dev.muster.review.PostMortemState;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each incident that has a post-mortem. */
@Repository
@Transactional
class JdbcPostMortemLedger implements PostMortemLedger {

    private static final String SECTIONS = "summary = :summary, root_cause = :rootCause,"
            + " impact_analysis = :impactAnalysis, lessons_learned = :lessonsLearned, action_items = :actionItems";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPostMortemLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void draft(String incident, PostMortemSections sections, Instant dueAt) {
        jdbc.sql("delete from post_mortem where incident = :incident")
                .param("incident", incident)
                .update();
        jdbc.sql("insert into post_mortem (incident, state, summary, root_cause, impact_analysis, lessons_learned,"
                        + " action_items, drafted_at, due_at, version) values (:incident, 'DRAFT', :summary, :rootCause,"
                        + " :impactAnalysis, :lessonsLearned, :actionItems, :now, :dueAt, 0)")
                .param("incident", incident)
                .params(columns(sections))
                .param("now", now())
                .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void submit(String incident, PostMortemSections sections, String author) {
        change(incident, PostMortemState.SUBMITTED, SECTIONS + ", author = :person, submitted_at = :now")
                .params(columns(sections))
                .param("person", author)
                .param("now", now())
                .update();
    }

    @Override
    public void approve(String incident, String approver, String comment) {
        change(incident, PostMortemState.APPROVED, "approver = :person, approved_at = :now, review_comment = :comment")
                .param("person", approver)
                .param("now", now())
                .param("comment", comment)
                .update();
    }

    @Override
    public void reject(String incident, String approver, String comment) {
        change(incident, PostMortemState.DRAFT, "approver = :person, approved_at = null, review_comment = :comment")
                .param("person", approver)
                .param("comment", comment)
                .update();
    }

    @Override
    public void publish(String incident) {
        change(incident, PostMortemState.PUBLISHED, "published_at = :now")
                .param("now", now())
                .update();
    }

    @Override
    public void waive(String incident, String person, String reason) {
        int waived = change(
                        incident,
                        PostMortemState.WAIVED,
                        "approver = :person, approved_at = :now, review_comment = :comment")
                .param("person", person)
                .param("now", now())
                .param("comment", reason)
                .update();
        if (waived == 0) { // waived before there was a draft
            draft(incident, new PostMortemSections("", "", "", "", ""), clock.instant());
            waive(incident, person, reason);
        }
    }

    private JdbcClient.StatementSpec change(String incident, PostMortemState state, String assignments) {
        return jdbc.sql("update post_mortem set state = :state, version = version + 1, " + assignments
                        + " where incident = :incident")
                .param("state", state.name())
                .param("incident", incident);
    }

    private static Map<String, String> columns(PostMortemSections sections) {
        return Map.of(
                "summary", sections.summary(),
                "rootCause", sections.rootCause(),
                "impactAnalysis", sections.impactAnalysis(),
                "lessonsLearned", sections.lessonsLearned(),
                "actionItems", sections.actionItems());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
