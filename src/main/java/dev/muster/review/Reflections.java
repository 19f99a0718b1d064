package dev.muster.review;

import org.jspecify.annotations.Nullable;

/**
 * What people add to a post-mortem if they want to, as Markdown.
 *
 * @param gotLucky what could have gone wrong and did not, by luck
 * @param contributingFactors what made it possible or worse besides the root cause
 * @param trainingNeeds who has to learn what; one per line
 */
public record Reflections(
        @Nullable String wentWell,
        @Nullable String wentWrong,
        @Nullable String gotLucky,
        @Nullable String contributingFactors,
        @Nullable String trainingNeeds) {

    public static final Reflections NONE = new Reflections(null, null, null, null, null);
}
