package dev.muster.intake.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises the alert that always fires, so that its absence is noticed. */
final class Heartbeat {

    private Heartbeat() {}

    static boolean isIn(Map<String, String> labels, @Nullable String severityRaw) {
        boolean named = "watchdog".equalsIgnoreCase(labels.get("alertname"));
        boolean labelled = labels.containsKey("heartbeat") && !"false".equalsIgnoreCase(labels.get("heartbeat"));
        return named || labelled && "none".equalsIgnoreCase(severityRaw);
    }
}
