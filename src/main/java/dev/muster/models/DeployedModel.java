package dev.muster.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of a process, a decision table or a form.
 *
 * @param version counted by the engine from 1 for each key
 * @param deployedBy user id; {@code null} when Muster brought it at its start
 */
public record DeployedModel(
        ModelKind kind,
        String key,
        String file,
        int version,
        @Nullable String versionTag,
        Instant deployedAt,
        @Nullable String deployedBy,
        Drift drift) {}
