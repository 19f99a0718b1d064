package dev.muster.review.store;

import dev.muster.review.PostMortemLedger;
import dev.muster.review.PostMortemSections;
import dev.muster.review.PostMortemState;
import dev.muster.review.Reflections;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each incident that has a post-mortem. */
@Repository
@Transactional
class JdbcPostMortemLedger implements PostMortemLedger {

    private static final String SECTIONS = "summary = :summary, root_cause = :rootCause,"
            + " impact_analysis = :impactAnalysis, lessons_learned = :lessonsLearned, action_items = :actionItems,"
            + " went_well = :wentWell, went_wrong = :wentWrong, got_lucky = :gotLucky,"
            + " contributing_factors = :contributingFactors, training_needs = :trainingNeeds";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPostMortemLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void draft(String incident, PostMortemSections sections, Instant dueAt) {
        if (authors(incident).isEmpty()) {
            jdbc.sql("insert into post_mortem (incident, state, authors, summary, root_cause, impact_analysis,"
                            + " lessons_learned, action_items, drafted_at, version)"
                            + " values (:incident, 'DRAFT', '', '', '', '', '', '', :now, -1)")
                    .param("incident", incident)
                    .param("now", now())
                    .update();
        }
        change(
                        incident,
                        PostMortemState.DRAFT,
                        SECTIONS + ", drafted_at = :now, due_at = :dueAt, submitted_at = null, approver = null,"
                                + " approved_at = null, published_at = null, review_comment = null")
                .params(columns(sections))
                .param("now", now())
                .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void submit(String incident, PostMortemSections sections, String author) {
        Set<String> authors =
                new LinkedHashSet<>(PeopleColumn.read(authors(incident).orElseThrow()));
        authors.add(author);
        change(
                        incident,
                        PostMortemState.SUBMITTED,
                        SECTIONS + ", author = :person, authors = :authors, submitted_at = :now")
                .params(columns(sections))
                .param("authors", PeopleColumn.write(authors))
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
    public void keepVersion(String incident, String document) {
        jdbc.sql("insert into post_mortem_version (incident, version, author, approver, published_at, document)"
                        + " select incident, (select count(*) + 1 from post_mortem_version"
                        + " where incident = :incident), author, approver, published_at, :document"
                        + " from post_mortem where incident = :incident")
                .param("incident", incident)
                .param("document", document)
                .update();
    }

    @Override
    public void withdraw(String incident) {
        change(incident, PostMortemState.WITHDRAWN, "due_at = null").update();
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

    private Optional<String> authors(String incident) {
        return jdbc.sql("select coalesce(authors, author, '') from post_mortem where incident = :incident")
                .param("incident", incident)
                .query(String.class)
                .optional();
    }

    private static Map<String, Object> columns(PostMortemSections sections) {
        Reflections reflections = sections.reflections();
        Map<String, Object> columns = new HashMap<>();
        columns.put("summary", sections.summary());
        columns.put("rootCause", sections.rootCause());
        columns.put("impactAnalysis", sections.impactAnalysis());
        columns.put("lessonsLearned", sections.lessonsLearned());
        columns.put("actionItems", sections.actionItems());
        columns.put("wentWell", reflections.wentWell());
        columns.put("wentWrong", reflections.wentWrong());
        columns.put("gotLucky", reflections.gotLucky());
        columns.put("contributingFactors", reflections.contributingFactors());
        columns.put("trainingNeeds", reflections.trainingNeeds());
        return columns;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
