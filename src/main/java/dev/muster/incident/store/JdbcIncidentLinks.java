package dev.muster.incident.store;

import dev.muster.incident.IncidentLink;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps links in the database, and tells both timelines. */
@Repository
@Transactional
class JdbcIncidentLinks implements IncidentLinks {

    private final JdbcClient jdbc;
    private final MainIncidents mains;
    private final IncidentWrites incidents;
    private final Timeline timeline;
    private final Clock clock;

    JdbcIncidentLinks(JdbcClient jdbc, MainIncidents mains, IncidentWrites incidents, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.mains = mains;
        this.incidents = incidents;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public IncidentLink link(String from, String to, LinkKind kind, @Nullable String reason, String person) {
        Optional<IncidentLink> known = holding(from, to, kind);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("insert into incident_link (from_incident, to_incident, kind, reason, linked_by, linked_at)"
                        + " values (:from, :to, :kind, :reason, :person, :now)")
                .param("from", from)
                .param("to", to)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("person", person)
                .param("now", Columns.utc(clock.instant()))
                .update();
        String why = reason == null ? "" : ": " + reason;
        tell(from, to, kind, person, "Now " + kind.words() + " " + to + why);
        tell(to, from, kind, person, "Now " + kind.wordsFromOther() + " " + from + why);
        return holding(from, to, kind).orElseThrow();
    }

    @Override
    public void undo(IncidentLink link, String reason, String person) {
        jdbc.sql("update incident_link set undone_by = :person, undone_at = :now, undo_reason = :reason"
                        + " where id = :id and undone_at is null")
                .param("person", person)
                .param("now", Columns.utc(clock.instant()))
                .param("reason", reason)
                .param("id", link.id())
                .update();
        LinkKind kind = link.kind();
        tell(link.from(), link.to(), kind, person, "No longer " + kind.words() + " " + link.to() + ": " + reason);
        tell(
                link.to(),
                link.from(),
                kind,
                person,
                "Taken back: " + kind.wordsFromOther() + " " + link.from() + ": " + reason);
    }

    private void tell(String incident, String other, LinkKind kind, String person, String text) {
        incidents.touch(incident);
        timeline.append(NewEntry.by(person, incident, TimelineKind.LINKED, text)
                .with(Map.of("kind", kind.name(), "incident", other)));
    }

    @Override
    public List<IncidentLink> of(String incident) {
        return jdbc.sql("select * from incident_link where from_incident = :incident or to_incident = :incident"
                        + " order by id")
                .param("incident", incident)
                .query(JdbcIncidentLinks::read)
                .list();
    }

    @Override
    public Optional<IncidentLink> holding(String from, LinkKind kind) {
        return jdbc.sql("select * from incident_link where from_incident = :from and kind = :kind"
                        + " and undone_at is null order by id desc fetch first 1 rows only")
                .param("from", from)
                .param("kind", kind.name())
                .query(JdbcIncidentLinks::read)
                .optional();
    }

    private Optional<IncidentLink> holding(String from, String to, LinkKind kind) {
        return jdbc.sql("select * from incident_link where from_incident = :from and to_incident = :to"
                        + " and kind = :kind and undone_at is null")
                .param("from", from)
                .param("to", to)
                .param("kind", kind.name())
                .query(JdbcIncidentLinks::read)
                .optional();
    }

    @Override
    public String mainOf(String incident) {
        return mains.of(incident);
    }

    @Override
    public List<String> goingOnIn(String main) {
        return mains.goingOnIn(main);
    }

    private static IncidentLink read(ResultSet row, int index) throws SQLException {
        return new IncidentLink(
                row.getLong("id"),
                row.getString("from_incident"),
                row.getString("to_incident"),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("linked_by"),
                Columns.instant(row, "linked_at"),
                row.getString("undone_by"),
                Columns.instantOrNull(row, "undone_at"),
                row.getString("undo_reason"));
    }
}
