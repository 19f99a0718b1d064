package dev.muster.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the layers of one schedule must keep: each name once. */
final class ScheduleReferences {

    private ScheduleReferences() {}

    /** @param fault takes a place within the schedule and what is wrong there */
    static void check(JsonNode schedule, BiConsumer<String, String> fault) {
        Map<String, Integer> names = new HashMap<>();
        JsonNode layers = schedule.path("layers");
        for (int i = 0; i < layers.size(); i++) {
            String name = layers.get(i).path("name").asText(ScheduleEntry.nameOf(i));
            Integer first = names.putIfAbsent(name, i);
            if (first != null) {
                fault.accept(
                        "/layers/" + i + "/name",
                        "the layer '" + name + "' is there twice, first as layer " + (first + 1));
            }
        }
    }
}
