package dev.muster.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model that an incident runs on.
 *
 * @param earlier the versions that the same instance ran on before it was moved, oldest first
 */
public record ProcessVersion(
        String key, int version, @Nullable String versionTag, List<Earlier> earlier) {

    /**
     * A version that the incident no longer runs on.
     *
     * @param until when it was moved to the next one
     * @param movedBy user id
     */
    public record Earlier(int version, Instant until, String movedBy) {}

    public ProcessVersion {
        earlier = List.copyOf(earlier);
    }
}
