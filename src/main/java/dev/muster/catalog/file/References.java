package dev.muster.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.Suggestion;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What the entries of all texts together must keep: each id once, and every name that is used is there. */
final class References {

    private final List<YamlText> texts;
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final Map<String, Map<String, Place>> ids = new HashMap<>();

    private References(List<YamlText> texts) {
        this.texts = texts;
    }

    /** Where an entry is. */
    record Place(YamlText yaml, String pointer) {

        String text() {
            return yaml.source() + ":" + yaml.line(pointer);
        }
    }

    static List<CatalogueFault> check(List<YamlText> texts) {
        References references = new References(texts);
        List.of("services", "teams", "people", "maintenance-windows", "schedules")
                .forEach(references::register);
        references.each("services", (place, service) -> {
            references.known("teams", "team", place, "/team", service.path("team"));
            references.knownList("services", "service", place, "/depends-on", service.path("depends-on"));
        });
        references.each("teams", (place, team) -> {
            references.knownList("people", "person", place, "/members", team.path("members"));
            references.knownList("people", "person", place, "/on-call", team.path("on-call"));
            references.known("schedules", "schedule", place, "/schedule", team.path("schedule"));
        });
        references.each("people", (place, person) -> references.zone(place, person.path("time-zone")));
        references.each("maintenance-windows", (place, window) -> {
            references.known("services", "service", place, "/service", window.path("service"));
            references.times(place, window);
        });
        references.each("schedules", references::schedule);
        references.faults.addAll(Circles.in(references.ids.getOrDefault("services", Map.of())));
        return references.faults;
    }

    private void schedule(Place place, JsonNode schedule) {
        known("teams", "team", place, "/team", schedule.path("team"));
        zone(place, schedule.path("time-zone"));
        JsonNode layers = schedule.path("layers");
        for (int i = 0; i < layers.size(); i++) {
            String where = "/layers/" + i + "/participants";
            knownList("people", "person", place, where, layers.get(i).path("participants"));
        }
        ScheduleReferences.check(schedule, (where, message) -> add(place, where, message, Set.of(), ""));
    }

    private void each(String list, BiConsumer<Place, JsonNode> look) {
        for (YamlText yaml : texts) {
            JsonNode entries = yaml.root().path(list);
            for (int i = 0; i < entries.size(); i++) {
                look.accept(new Place(yaml, "/" + list + "/" + i), entries.get(i));
            }
        }
    }

    private void register(String list) {
        Map<String, Place> known = ids.computeIfAbsent(list, name -> new HashMap<>());
        each(list, (place, entry) -> {
            String id = entry.path("id").asText();
            Place first = known.putIfAbsent(id, place);
            if (first != null) {
                add(
                        place,
                        "/id",
                        "the id '" + id + "' is used twice in " + list + ", first at " + first.text(),
                        Set.of(),
                        id);
            }
        });
    }

    private void knownList(String list, String what, Place place, String where, JsonNode named) {
        for (int i = 0; i < named.size(); i++) {
            known(list, what, place, where + "/" + i, named.get(i));
        }
    }

    private void known(String list, String what, Place place, String where, JsonNode named) {
        Set<String> known = ids.getOrDefault(list, Map.of()).keySet();
        String id = named.asText();
        if (!id.isEmpty() && !known.contains(id)) {
            add(place, where, "unknown " + what + " '" + id + "'", known, id);
        }
    }

    private void zone(Place place, JsonNode zone) {
        String id = zone.asText();
        try {
            if (!id.isEmpty()) {
                ZoneId.of(id);
            }
        } catch (DateTimeException e) {
            add(place, "/time-zone", "unknown time zone '" + id + "'", zones(), id);
        }
    }

    /** Without those that the calendar library makes up for its own use, which have a tilde in their names. */
    private static Set<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.contains("~"))
                .collect(Collectors.toSet());
    }

    private void times(Place place, JsonNode window) {
        try {
            OffsetDateTime from = OffsetDateTime.parse(window.path("from").asText());
            OffsetDateTime until = OffsetDateTime.parse(window.path("until").asText());
            if (!from.isBefore(until)) {
                add(
                        place,
                        "/until",
                        "the window ends at " + until + ", which is not after its beginning",
                        Set.of(),
                        "");
            }
        } catch (DateTimeException e) {
            // A leap second passes the schema.
            add(place, "", "a time of this window cannot be read", Set.of(), "");
        }
    }

    private void add(Place place, String where, String message, Set<String> known, String word) {
        faults.add(place.yaml().fault(place.pointer() + where, message, Suggestion.of(word, known)));
    }
}
