package dev.muster.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who needs whom, followed in both directions. */
public final class Dependencies {

    private final Map<String, List<String>> needs = new LinkedHashMap<>();
    private final Map<String, List<String>> neededBy = new LinkedHashMap<>();

    public Dependencies(Collection<Service> services) {
        for (Service service : services) {
            needs.put(service.id(), service.dependsOn());
            service.dependsOn().forEach(needed -> neededBy.computeIfAbsent(needed, id -> new ArrayList<>())
                    .add(service.id()));
        }
    }

    /** Everything that a service needs, nearest first. */
    public List<String> of(String service) {
        return reach(service, needs);
    }

    /** Everything that needs a service, nearest first. */
    public List<String> on(String service) {
        return reach(service, neededBy);
    }

    private static List<String> reach(String start, Map<String, List<String>> edges) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (String service : edges.getOrDefault(next.removeFirst(), List.of())) {
                if (!service.equals(start) && reached.add(service)) {
                    next.addLast(service);
                }
            }
        }
        return List.copyOf(reached);
    }
}
