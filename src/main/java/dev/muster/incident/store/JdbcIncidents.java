package dev.muster.incident.store;

import static java.util.stream.Collectors.groupingBy;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads incidents by SQL. */
@Repository
class JdbcIncidents implements Incidents {

    private final JdbcClient jdbc;
    private final ClockRows clocks;
    private final MainIncidents mains;

    JdbcIncidents(JdbcClient jdbc, ClockRows clocks, MainIncidents mains) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.mains = mains;
    }

    @Override
    public Optional<Incident> find(String number) {
        return jdbc.sql("select * from incident where number = :number")
                .param("number", number)
                .query(IncidentRows::read)
                .optional();
    }

    @Override
    public List<Incident> list(IncidentQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(query, params);
        params.put("size", query.size());
        params.put("offset", (long) query.page() * query.size());
        return jdbc.sql("select * from incident" + where
                        + " order by declared_at desc, number desc offset :offset rows fetch first :size rows only")
                .params(params)
                .query(IncidentRows::read)
                .list();
    }

    @Override
    public long count(IncidentQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        return jdbc.sql("select count(*) from incident" + where(query, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(IncidentQuery query, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        if (!query.statuses().isEmpty()) {
            conditions.add("status in (:statuses)");
            params.put("statuses", query.statuses().stream().map(Enum::name).toList());
        }
        if (query.severity() != null) {
            conditions.add("severity = :severity");
            params.put("severity", query.severity().name());
        }
        if (query.service() != null) {
            conditions.add("service = :service");
            params.put("service", query.service());
        }
        if (query.text() != null && !query.text().isBlank()) {
            conditions.add("(lower(number) like :text escape '!' or lower(title) like :text escape '!'"
                    + " or lower(service) like :text escape '!')");
            params.put("text", "%" + likeLiteral(query.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String likeLiteral(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public Optional<Incident> activeOf(String service) {
        return ownActive(service).or(() -> activeMain(service));
    }

    /** Where the last incident of the service goes on that is part of another one, which may be of another service. */
    private Optional<Incident> activeMain(String service) {
        return jdbc.sql("select i.number from incident i join incident_link l on l.from_incident = i.number"
                        + " where i.service = :service and l.kind in (:followed)"
                        + " and l.undone_at is null order by l.id desc fetch first 1 rows only")
                .param("service", service)
                .param("followed", MainIncidents.FOLLOWED)
                .query(String.class)
                .optional()
                .map(mains::of)
                .flatMap(this::find)
                .filter(main -> main.status().isActive());
    }

    private Optional<Incident> ownActive(String service) {
        return jdbc.sql("select * from incident where service = :service and status in (:active)"
                        + " order by declared_at desc, number desc fetch first 1 rows only")
                .param("service", service)
                .param(
                        "active",
                        IncidentStatus.active().stream().map(Enum::name).toList())
                .query(IncidentRows::read)
                .optional();
    }

    @Override
    public Map<Milestone, MilestoneFact> milestones(String number) {
        Map<Milestone, MilestoneFact> latest = new EnumMap<>(Milestone.class);
        jdbc.sql("select * from incident_milestone where incident = :number order by id")
                .param("number", number)
                .query(JdbcIncidents::milestone)
                .list()
                .forEach(fact -> latest.put(fact.milestone(), fact));
        return latest;
    }

    private static MilestoneFact milestone(ResultSet row, int index) throws SQLException {
        return new MilestoneFact(
                Milestone.valueOf(row.getString("milestone")),
                Columns.instant(row, "at"),
                MilestoneFact.Source.valueOf(row.getString("source")),
                row.getString("corrected_by"),
                row.getString("reason"));
    }

    @Override
    public List<ImpactAssessment> assessments(String number) {
        return jdbc.sql("select * from impact_assessment where incident = :number order by id")
                .param("number", number)
                .query(JdbcIncidents::assessment)
                .list();
    }

    private static ImpactAssessment assessment(ResultSet row, int index) throws SQLException {
        Impact impact = new Impact(
                ImpactLevel.valueOf(row.getString("user_impact")),
                ImpactLevel.valueOf(row.getString("business_impact")),
                ImpactLevel.valueOf(row.getString("system_impact")),
                ImpactLevel.valueOf(row.getString("data_impact")),
                ImpactLevel.valueOf(row.getString("security_impact")));
        return new ImpactAssessment(
                impact,
                row.getString("users_affected"),
                row.getString("systems_affected"),
                row.getString("business_effect"),
                row.getString("assessed_by"),
                Columns.instant(row, "assessed_at"));
    }

    @Override
    public Map<Role, String> roles(String number) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        jdbc.sql("select role, person from incident_role where incident = :number and until is null order by id")
                .param("number", number)
                .query((row, index) -> Map.entry(Role.valueOf(row.getString("role")), row.getString("person")))
                .list()
                .forEach(held -> roles.put(held.getKey(), held.getValue()));
        roles.keySet().removeIf(Role::isShared);
        return roles;
    }

    @Override
    public List<IncidentClock> clocks(String number) {
        return clocks.of(List.of(number), false);
    }

    @Override
    public Map<String, List<IncidentClock>> runningClocks(List<String> numbers) {
        return clocks.of(numbers, true).stream()
                .filter(clock -> clock.kind() != ClockKind.ACTION)
                .collect(groupingBy(IncidentClock::incident));
    }
}
