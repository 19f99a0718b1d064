package dev.muster.intake.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The latest occurrence of each alert that a body speaks of, and what the body adds. */
public final class AlertBook {

    private final Map<String, Occurrence> latest = new HashMap<>();
    private final List<Occurrence> all;

    /** @param stored the latest stored occurrence of each key that has one */
    public AlertBook(Collection<Occurrence> stored) {
        all = new ArrayList<>(stored);
        stored.forEach(occurrence -> latest.put(occurrence.dedupKey(), occurrence));
    }

    @Nullable
    Occurrence latest(String dedupKey) {
        return latest.get(dedupKey);
    }

    int nextNumber(String dedupKey) {
        Occurrence known = latest.get(dedupKey);
        return known == null ? 1 : known.number() + 1;
    }

    Occurrence add(Occurrence occurrence) {
        latest.put(occurrence.dedupKey(), occurrence);
        all.add(occurrence);
        return occurrence;
    }

    /** Every occurrence in it, stored or added. */
    public List<Occurrence> occurrences() {
        return List.copyOf(all);
    }
}
