package dev.muster.review.store;

import dev.muster.document.DocumentHtml;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.review.NoPostMortemException;
import dev.muster.review.PostMortem;
import dev.muster.review.PostMortemDocument;
import dev.muster.review.PostMortemSections;
import dev.muster.review.PostMortemState;
import dev.muster.review.PostMortemVersion;
import dev.muster.review.PostMortems;
import dev.muster.review.Reflections;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads post-mortems by SQL; a document always shows the incident and its timeline as they are now. */
@Repository
class JdbcPostMortems implements PostMortems {

    private final JdbcClient jdbc;
    private final Incidents incidents;
    private final Timeline timeline;

    JdbcPostMortems(JdbcClient jdbc, Incidents incidents, Timeline timeline) {
        this.jdbc = jdbc;
        this.incidents = incidents;
        this.timeline = timeline;
    }

    @Override
    public Optional<PostMortem> find(String incident) {
        return jdbc.sql("select * from post_mortem where incident = :incident")
                .param("incident", incident)
                .query(JdbcPostMortems::read)
                .optional();
    }

    @Override
    public List<PostMortem> newest(int limit) {
        return jdbc.sql("select * from post_mortem order by drafted_at desc, incident desc"
                        + " fetch first :limit rows only")
                .param("limit", limit)
                .query(JdbcPostMortems::read)
                .list();
    }

    @Override
    public String markdown(String number) {
        return new PostMortemDocument(
                        incidents.get(number),
                        incidents.milestones(number),
                        find(number).orElseThrow(() -> new NoPostMortemException(number)),
                        timeline.of(number))
                .markdown();
    }

    @Override
    public List<PostMortemVersion> versions(String incident) {
        return jdbc.sql("select * from post_mortem_version where incident = :incident order by version")
                .param("incident", incident)
                .query((row, index) -> new PostMortemVersion(
                        row.getString("incident"),
                        row.getInt("version"),
                        row.getString("author"),
                        row.getString("approver"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Optional<String> version(String incident, int version) {
        return jdbc.sql("select document from post_mortem_version where incident = :incident and version = :version")
                .param("incident", incident)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    @Override
    public String html(String number) {
        return DocumentHtml.fragment(markdown(number));
    }

    private static PostMortem read(ResultSet row, int index) throws SQLException {
        PostMortemSections sections = new PostMortemSections(
                row.getString("summary"),
                row.getString("root_cause"),
                row.getString("impact_analysis"),
                row.getString("lessons_learned"),
                row.getString("action_items"),
                new Reflections(
                        row.getString("went_well"),
                        row.getString("went_wrong"),
                        row.getString("got_lucky"),
                        row.getString("contributing_factors"),
                        row.getString("training_needs")));
        return new PostMortem(
                row.getString("incident"),
                PostMortemState.valueOf(row.getString("state")),
                sections,
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                row.getString("author"),
                authors(row),
                instant(row, "submitted_at"),
                row.getString("approver"),
                instant(row, "approved_at"),
                instant(row, "published_at"),
                row.getString("review_comment"),
                row.getLong("version"));
    }

    /** A row of before this list was kept names one author. */
    private static List<String> authors(ResultSet row) throws SQLException {
        String all = row.getString("authors");
        String last = row.getString("author");
        return PeopleColumn.read(Objects.requireNonNullElse(all == null ? last : all, ""));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
