package dev.muster.incident;

import org.jspecify.annotations.Nullable;

/** The model that an incident runs on. */
public record ProcessVersion(
        String key, int version, @Nullable String versionTag) {}
