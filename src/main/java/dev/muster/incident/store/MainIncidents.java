package dev.muster.incident.store;

import dev.muster.incident.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follows duplicates and merges to the incident in which they go on, and back. */
@Repository
class MainIncidents {

    static final List<String> FOLLOWED = Arrays.stream(LinkKind.values())
            .filter(LinkKind::followsMain)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    MainIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The incident in which this one goes on; itself if in none. */
    String of(String incident) {
        List<String> way = new ArrayList<>(List.of(incident));
        Optional<String> next = nextMain(incident);
        while (next.isPresent() && !way.contains(next.get())) {
            way.add(next.get());
            next = nextMain(next.get());
        }
        return way.get(way.size() - 1);
    }

    private Optional<String> nextMain(String incident) {
        return jdbc.sql("select to_incident from incident_link where from_incident = :incident and kind in (:followed)"
                        + " and undone_at is null order by id desc fetch first 1 rows only")
                .param("incident", incident)
                .param("followed", FOLLOWED)
                .query(String.class)
                .optional();
    }

    /** Every incident that goes on in this one, directly or through another. */
    List<String> goingOnIn(String main) {
        List<String> found = new ArrayList<>();
        List<String> asked = List.of(main);
        while (!asked.isEmpty()) {
            asked = jdbc
                    .sql("select distinct from_incident from incident_link where to_incident in (:asked)"
                            + " and kind in (:followed) and undone_at is null")
                    .param("asked", asked)
                    .param("followed", FOLLOWED)
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(number -> !number.equals(main) && !found.contains(number))
                    .toList();
            found.addAll(asked);
        }
        return found;
    }
}
