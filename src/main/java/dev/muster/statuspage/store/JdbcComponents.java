package dev.muster.statuspage.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.statuspage.Component;
import dev.muster.statuspage.ComponentChange;
import dev.muster.statuspage.ComponentState;
import dev.muster.statuspage.Components;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to components as rows that are only ever inserted; how they are now follows from these. */
@Repository
@Transactional
class JdbcComponents implements Components {

    private static final String LATEST_OF_EACH_INCIDENT = """
        select * from component_state c where c.id = (
            select max(latest.id) from component_state latest
            where latest.component = c.component and latest.incident = c.incident)\
        """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Clock clock;

    JdbcComponents(JdbcClient jdbc, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public List<Component> all() {
        Map<String, List<ComponentChange>> latest =
                jdbc.sql(LATEST_OF_EACH_INCIDENT).query(JdbcComponents::read).list().stream()
                        .collect(groupingBy(ComponentChange::component, toList()));
        Map<String, List<String>> services = catalog.services().stream()
                .filter(service -> service.publicComponent() != null)
                .collect(groupingBy(Service::publicComponent, LinkedHashMap::new, mapping(Service::id, toList())));
        return services.entrySet().stream()
                .map(entry ->
                        component(entry.getKey(), entry.getValue(), latest.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Component component(String name, List<String> services, List<ComponentChange> latest) {
        List<ComponentChange> bad = latest.stream()
                .filter(change -> change.state() != ComponentState.OPERATIONAL)
                .toList();
        if (bad.isEmpty()) {
            return withoutIncident(name, services, latest);
        }
        ComponentChange worst = bad.stream()
                .max(Comparator.comparing(ComponentChange::state).thenComparing(ComponentChange::since))
                .orElseThrow();
        List<String> incidents = bad.stream().map(ComponentChange::incident).toList();
        return new Component(name, services, worst.state(), worst.reason(), worst.since(), incidents);
    }

    private Component withoutIncident(String name, List<String> services, List<ComponentChange> latest) {
        Instant now = clock.instant();
        return services.stream()
                .flatMap(service -> catalog.maintenanceOf(service, now).stream())
                .findFirst()
                .map(window -> new Component(
                        name, services, ComponentState.UNDER_MAINTENANCE, window.reason(), window.from(), List.of()))
                .orElseGet(() -> new Component(
                        name,
                        services,
                        ComponentState.OPERATIONAL,
                        "No incident affects it",
                        latest.stream()
                                .map(ComponentChange::since)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        List.of()));
    }

    @Override
    public List<ComponentChange> changesOf(String incident) {
        return jdbc.sql("select * from component_state where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcComponents::read)
                .list();
    }

    @Override
    public List<ComponentChange> historyOf(String component, int limit) {
        return jdbc.sql("select * from component_state where component = :component order by id desc"
                        + " fetch first :limit rows only")
                .param("component", component)
                .param("limit", limit)
                .query(JdbcComponents::read)
                .list();
    }

    @Override
    public boolean record(ComponentChange change) {
        ComponentState before = changesOf(change.incident()).stream()
                .filter(earlier -> earlier.component().equals(change.component()))
                .map(ComponentChange::state)
                .reduce((earlier, later) -> later)
                .orElse(ComponentState.OPERATIONAL);
        if (before == change.state()) {
            return false;
        }
        jdbc.sql("insert into component_state (component, service, incident, state, reason, since)"
                        + " values (:component, :service, :incident, :state, :reason, :since)")
                .param("component", change.component())
                .param("service", change.service())
                .param("incident", change.incident())
                .param("state", change.state().name())
                .param("reason", change.reason())
                .param("since", change.since().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    private static ComponentChange read(ResultSet row, int index) throws SQLException {
        return new ComponentChange(
                row.getString("component"),
                row.getString("service"),
                row.getString("incident"),
                ComponentState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
