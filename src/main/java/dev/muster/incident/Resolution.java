package dev.muster.incident;

import org.jspecify.annotations.Nullable;

/** What was found and what was done about it, as far as it is known. */
public record Resolution(
        @Nullable String rootCause,
        @Nullable String causeCategory,
        @Nullable String workaround,
        @Nullable String solution,
        @Nullable String prevention) {

    public static final Resolution UNKNOWN = new Resolution(null, null, null, null, null);
}
