package dev.muster.catalog.store;

import dev.muster.catalog.store.CatalogSettings.PersonEntry;
import dev.muster.catalog.store.CatalogSettings.ServiceEntry;
import dev.muster.catalog.store.CatalogSettings.TeamEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the entries of a catalogue must hold together. Each message names the entry and says what to change. */
final class CatalogRules {

    private CatalogRules() {}

    static void check(List<ServiceEntry> services, List<TeamEntry> teams, List<PersonEntry> people) {
        refuseDuplicates("services", services.stream().map(ServiceEntry::id).toList());
        refuseDuplicates("teams", teams.stream().map(TeamEntry::id).toList());
        refuseDuplicates("people", people.stream().map(PersonEntry::id).toList());
        refuseUnknownTeams(services, teams);
        refuseCycles(services);
    }

    private static void refuseDuplicates(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "muster.catalog." + list + " has the id '" + id + "' twice. Rename or remove one of the two.");
        });
    }

    private static void refuseUnknownTeams(List<ServiceEntry> services, List<TeamEntry> teams) {
        Set<String> known = teams.stream().map(TeamEntry::id).collect(Collectors.toSet());
        services.stream()
                .filter(service -> service.team() != null && !known.contains(service.team()))
                .findFirst()
                .ifPresent(service -> {
                    throw new IllegalArgumentException("The service '" + service.id() + "' in muster.catalog.services"
                            + " names the team '" + service.team() + "', which is not in muster.catalog.teams. Known: "
                            + known.stream().sorted().toList() + ".");
                });
    }

    private static void refuseCycles(List<ServiceEntry> services) {
        Map<String, List<String>> dependencies = new HashMap<>();
        services.forEach(service -> dependencies.put(service.id(), service.dependsOn()));
        Set<String> harmless = new HashSet<>();
        services.forEach(service -> follow(service.id(), dependencies, new ArrayDeque<>(), harmless));
    }

    private static void follow(
            String service, Map<String, List<String>> dependencies, Deque<String> path, Set<String> harmless) {
        if (harmless.contains(service)) {
            return;
        }
        if (path.contains(service)) {
            path.addLast(service);
            String circle =
                    path.stream().dropWhile(step -> !step.equals(service)).collect(Collectors.joining(" → "));
            throw new IllegalArgumentException("Services in muster.catalog.services depend on each other in a circle: "
                    + circle + ". Remove one of these dependencies.");
        }
        path.addLast(service);
        dependencies.getOrDefault(service, List.of()).forEach(next -> follow(next, dependencies, path, harmless));
        path.removeLast();
        harmless.add(service);
    }
}
