package dev.muster.incident.store;

import dev.muster.incident.IncidentRoles;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Roles as rows with a beginning and an end, so that who held what when is never lost. */
@Repository
@Transactional
class JdbcIncidentRoles implements IncidentRoles {

    private static final String BECAME_COMMANDER = "is commander now, and commander and deputy are two people";

    private final JdbcClient jdbc;
    private final IncidentWrites rows;
    private final Timeline timeline;
    private final Clock clock;

    JdbcIncidentRoles(JdbcClient jdbc, IncidentWrites rows, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public List<RoleHolder> holders(String number) {
        return jdbc
                .sql("select * from incident_role where incident = :incident and until is null order by id")
                .param("incident", number)
                .query(JdbcIncidentRoles::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(RoleHolder::role))
                .toList();
    }

    private static RoleHolder read(ResultSet row, int index) throws SQLException {
        return new RoleHolder(
                Role.valueOf(row.getString("role")),
                row.getString("person"),
                Columns.instant(row, "since"),
                row.getBoolean("provisional"),
                row.getString("reason"));
    }

    @Override
    public void assign(String number, Role role, String person, String actor, @Nullable String reason) {
        Optional<RoleHolder> held = held(number, role, person);
        if (held.isPresent() && !held.get().provisional()) {
            return;
        }
        if (!role.isShared()) {
            end(number, role, null);
        }
        begin(number, role, person, false, reason);
        tell(number, actor, person + " is now " + role.words(), role, person, reason);
        if (role == Role.COMMANDER) {
            release(number, Role.DEPUTY, person, actor, BECAME_COMMANDER);
        }
    }

    @Override
    public void assignProvisionally(String number, String commander, String reason) {
        if (holder(number, Role.COMMANDER).isEmpty()) {
            begin(number, Role.COMMANDER, commander, true, reason);
            tell(number, NewEntry.SYSTEM, commander + " is provisional commander", Role.COMMANDER, commander, reason);
        }
    }

    @Override
    public boolean release(String number, Role role, String person, String actor, @Nullable String reason) {
        if (held(number, role, person).isEmpty()) {
            return false;
        }
        end(number, role, person);
        tell(number, actor, person + " is no longer " + role.words(), role, person, reason);
        return true;
    }

    private Optional<RoleHolder> held(String number, Role role, String person) {
        return holders(number).stream()
                .filter(held -> held.role() == role && held.person().equals(person))
                .findFirst();
    }

    private void begin(String number, Role role, String person, boolean provisional, @Nullable String reason) {
        jdbc.sql("insert into incident_role (incident, role, person, since, provisional, reason)"
                        + " values (:incident, :role, :person, :now, :provisional, :reason)")
                .param("incident", number)
                .param("role", role.name())
                .param("person", person)
                .param("now", Columns.utc(clock.instant()))
                .param("provisional", provisional)
                .param("reason", reason)
                .update();
    }

    /** @param person {@code null}: whoever holds it */
    private void end(String number, Role role, @Nullable String person) {
        jdbc.sql("update incident_role set until = :now where incident = :incident and role = :role and until is null"
                        + (person == null ? "" : " and person = :person"))
                .param("now", Columns.utc(clock.instant()))
                .param("incident", number)
                .param("role", role.name())
                .param("person", person)
                .update();
    }

    private void tell(String number, String actor, String what, Role role, String person, @Nullable String reason) {
        rows.touch(number);
        timeline.append(
                NewEntry.by(actor, number, TimelineKind.ROLE_ASSIGNED, reason == null ? what : what + ": " + reason)
                        .with(Map.of("role", role.key(), "person", person)));
    }
}
