package dev.muster.audit;

import static java.util.stream.Collectors.joining;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.Diagnosed;
import dev.muster.document.UtcTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the record says beside the root cause: how it was found and what it rests on. Absent where nothing is known. */
final class FoundCause {

    private FoundCause() {}

    /** By the label of the item, in the order in which a reader wants them. */
    static Map<String, String> of(Diagnosed diagnosed) {
        Map<String, String> items = new LinkedHashMap<>();
        diagnosed.cause().ifPresent(cause -> {
            items.put("Kind of cause", cause.category().label());
            if (cause.trigger() != null) {
                items.put("Set off by", cause.trigger());
            }
            items.put("Five whys", whys(cause));
        });
        items.put(
                "Hypotheses tested",
                diagnosed.hypotheses().stream()
                        .map(tested -> tested.outcome().label() + ": " + tested.statement())
                        .collect(joining("\n")));
        items.put(
                "Evidence",
                diagnosed.evidence().stream()
                        .map(found -> UtcTime.dateAndTime(found.collectedAt()) + ", " + found.collectedBy() + " from "
                                + found.kind().label() + ": " + found.content() + " (SHA-256 " + found.sha256() + ")")
                        .collect(joining("\n")));
        items.values().removeIf(String::isEmpty);
        return items;
    }

    private static String whys(Cause cause) {
        return cause.whys().stream().map(why -> "Why? " + why).collect(joining("\n"));
    }
}
