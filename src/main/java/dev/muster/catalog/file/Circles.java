package dev.muster.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds services that need each other in a circle: no blast radius or order of recovery could be told for them. */
final class Circles {

    private final Map<String, References.Place> services;
    private final Set<String> harmless = new HashSet<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private Circles(Map<String, References.Place> services) {
        this.services = services;
    }

    static List<CatalogueFault> in(Map<String, References.Place> services) {
        Circles circles = new Circles(services);
        new TreeMap<>(services).keySet().forEach(id -> circles.follow(id, new ArrayDeque<>()));
        return circles.faults;
    }

    private void follow(String service, Deque<String> path) {
        References.Place place = services.get(service);
        if (place == null || harmless.contains(service)) {
            return;
        }
        path.addLast(service);
        JsonNode needs = place.yaml().root().at(place.pointer()).path("depends-on");
        for (int i = 0; i < needs.size(); i++) {
            String needed = needs.get(i).asText();
            if (path.contains(needed)) {
                String way =
                        path.stream().dropWhile(step -> !step.equals(needed)).collect(Collectors.joining(" → "));
                faults.add(place.yaml()
                        .fault(
                                place.pointer() + "/depends-on/" + i,
                                "services depend on each other in a circle: " + way + " → " + needed
                                        + "; remove one of these dependencies",
                                null));
            } else {
                follow(needed, path);
            }
        }
        path.removeLast();
        harmless.add(service);
    }
}
