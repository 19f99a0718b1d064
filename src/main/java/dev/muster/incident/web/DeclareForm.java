package dev.muster.incident.web;

import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to declare an incident. Only the title is required.
 *
 * @param severity {@code null}: the table decides
 */
record DeclareForm(
        @Nullable String title,
        @Nullable String service,
        @Nullable String description,
        @Nullable Severity severity,
        @Nullable ImpactLevel user,
        @Nullable ImpactLevel business,
        @Nullable ImpactLevel system,
        @Nullable ImpactLevel data,
        @Nullable ImpactLevel security) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_SERVICE = 200;

    static DeclareForm empty(@Nullable String service) {
        return new DeclareForm(null, service, null, null, null, null, null, null, null);
    }

    Declaration by(String person) {
        return new Declaration(
                Objects.requireNonNull(text(title)),
                text(description),
                text(service),
                severity,
                null,
                impact(),
                null,
                Origin.PERSON,
                person);
    }

    /** The chosen level of each axis, by the axis' name in the form. */
    Map<String, @Nullable ImpactLevel> levels() {
        Map<String, @Nullable ImpactLevel> levels = new HashMap<>();
        levels.put("user", user);
        levels.put("business", business);
        levels.put("system", system);
        levels.put("data", data);
        levels.put("security", security);
        return levels;
    }

    /** What a person said about the impact; {@code null} when they said nothing. */
    private @Nullable Impact impact() {
        boolean said = Stream.of(user, business, system, data, security).anyMatch(Objects::nonNull);
        return said ? new Impact(level(user), level(business), level(system), level(data), level(security)) : null;
    }

    private static ImpactLevel level(@Nullable ImpactLevel level) {
        return level == null ? ImpactLevel.NONE : level;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
