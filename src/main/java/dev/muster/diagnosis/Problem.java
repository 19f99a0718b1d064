package dev.muster.diagnosis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind one or more incidents and will bring more until it is removed.
 *
 * @param id such as {@code PRB-2026-001}
 * @param workaround how to live with it; with one it is a known error
 * @param solution how it was removed
 * @param incidents numbers of the incidents that it brought, in the order in which they were linked
 */
public record Problem(
        String id,
        String title,
        @Nullable String service,
        @Nullable CauseCategory causeCategory,
        @Nullable String cause,
        @Nullable String workaround,
        @Nullable String solution,
        State state,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        List<String> incidents) {

    public Problem {
        incidents = List.copyOf(incidents);
    }

    /** How far it is understood. */
    public enum State {
        OPEN,
        /** A workaround is known. */
        KNOWN_ERROR,
        RESOLVED
    }
}
