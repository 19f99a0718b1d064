package dev.muster.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person found the impact to be at one time. Revised by a new assessment, never overwritten.
 *
 * @param usersAffected in the assessor's words, such as {@code about 1200} or {@code 15 %}
 */
public record ImpactAssessment(
        Impact impact,
        @Nullable String usersAffected,
        @Nullable String systemsAffected,
        @Nullable String businessEffect,
        String assessedBy,
        Instant assessedAt) {

    /** What was said last in one field: an assessment may leave a field empty, and then the word before it stands. */
    public static Optional<String> lastWord(
            List<ImpactAssessment> oldestFirst, Function<ImpactAssessment, @Nullable String> field) {
        return oldestFirst.stream()
                .map(assessment -> Optional.ofNullable(field.apply(assessment)).filter(word -> !word.isBlank()))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }
}
