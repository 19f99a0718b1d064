package dev.muster.oncall;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who of a team is on call when, as planned.
 *
 * @param zone the zone of every local time in the layers
 * @param layers where two of one tier count at the same time, the later one in the list wins
 */
public record Schedule(String id, String name, String team, ZoneId zone, List<Layer> layers) {

    public Schedule {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("The schedule '" + id + "' needs at least one layer.");
        }
        Set<String> names = new HashSet<>();
        layers.stream()
                .map(Layer::name)
                .filter(each -> !names.add(each))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException(
                            "The schedule '" + id + "' has the layer '" + twice + "' twice. Rename one of the two.");
                });
    }

    /** The tiers that somebody is planned for. */
    public SortedSet<Integer> tiers() {
        SortedSet<Integer> tiers = new TreeSet<>();
        layers.forEach(layer -> tiers.add(layer.tier()));
        return tiers;
    }

    public boolean hasTier(int tier) {
        return layers.stream().anyMatch(layer -> layer.tier() == tier);
    }

    /** Everyone who takes turns, first named first. */
    public List<String> participants() {
        return layers.stream()
                .flatMap(layer -> layer.participants().stream())
                .distinct()
                .toList();
    }
}
