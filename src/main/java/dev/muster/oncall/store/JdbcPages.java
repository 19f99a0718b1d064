package dev.muster.oncall.store;

import dev.muster.oncall.DutySource;
import dev.muster.oncall.Page;
import dev.muster.oncall.PageOutcome;
import dev.muster.oncall.Pages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pages in their table. */
@Repository
@Transactional
class JdbcPages implements Pages {

    private final JdbcClient jdbc;

    JdbcPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Page> of(String incident) {
        return jdbc.sql("select * from page where incident = :incident order by position")
                .param("incident", incident)
                .query(JdbcPages::read)
                .list();
    }

    @Override
    public void add(Page page) {
        jdbc.sql("""
            insert into page (id, incident, cycle, tier, team, on_call_tier, person, source, text, reason,
                message_key, paged_at, outcome)
            values (:id, :incident, :cycle, :tier, :team, :onCallTier, :person, :source, :text, :reason,
                :messageKey, :pagedAt, :outcome)\
            """)
                .param("id", page.id())
                .param("incident", page.incident())
                .param("cycle", page.cycle())
                .param("tier", page.tier())
                .param("team", page.team())
                .param("onCallTier", page.onCallTier())
                .param("person", page.person())
                .param("source", page.source().name())
                .param("text", page.text())
                .param("reason", page.reason())
                .param("messageKey", page.messageKey())
                .param("pagedAt", Columns.utc(page.pagedAt()))
                .param("outcome", page.outcome().name())
                .update();
    }

    @Override
    public void silent(String incident, int cycle, int tier, Instant at) {
        jdbc.sql("update page set outcome = 'NO_ANSWER', outcome_at = :at where incident = :incident"
                        + " and cycle = :cycle and tier = :tier and outcome = 'WAITING'")
                .param("at", Columns.utc(at))
                .param("incident", incident)
                .param("cycle", cycle)
                .param("tier", tier)
                .update();
    }

    @Override
    public void answered(String incident, String person, PageOutcome how, Instant at) {
        jdbc.sql("""
            update page set outcome = :how, outcome_at = :at, answered_by = :person
            where position = (select max(own.position) from page own
                where own.incident = :incident and own.person = :person
                    and own.cycle = (select max(all_pages.cycle) from page all_pages
                        where all_pages.incident = :incident))
                and outcome in ('WAITING', 'NO_ANSWER')\
            """)
                .param("how", how.name())
                .param("at", Columns.utc(at))
                .param("incident", incident)
                .param("person", person)
                .update();
        jdbc.sql("update page set outcome = 'ANSWERED_BY_ANOTHER', outcome_at = :at, answered_by = :person"
                        + " where incident = :incident and outcome = 'WAITING'")
                .param("at", Columns.utc(at))
                .param("person", person)
                .param("incident", incident)
                .update();
    }

    private static Page read(ResultSet row, int index) throws SQLException {
        return new Page(
                row.getString("id"),
                row.getString("incident"),
                row.getInt("cycle"),
                row.getInt("tier"),
                row.getString("team"),
                row.getInt("on_call_tier"),
                row.getString("person"),
                DutySource.valueOf(row.getString("source")),
                row.getString("text"),
                row.getString("reason"),
                row.getString("message_key"),
                Columns.instant(row, "paged_at"),
                PageOutcome.valueOf(row.getString("outcome")),
                Columns.instantOrNull(row, "outcome_at"),
                row.getString("answered_by"));
    }
}
