package dev.muster.intake.source;

import java.util.Map;
import java.util.TreeMap;

/** What makes an alert the same one where its sender gives no key. */
final class Identity {

    private Identity() {}

    /**
     * From what describes the alert. Starts with NUL, which no sender's key does, so that the two never meet.
     *
     * @param parts by name, in any order
     */
    static String of(Map<String, String> parts) {
        StringBuilder identity = new StringBuilder();
        new TreeMap<>(parts)
                .forEach((name, value) ->
                        identity.append('\0').append(name).append('\0').append(value));
        return identity.toString();
    }

    /** A sender's key without NUL. */
    static String ofKey(String key) {
        return key.replace("\0", "");
    }
}
