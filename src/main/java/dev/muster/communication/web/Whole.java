package dev.muster.communication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that is never long.
 *
 * @param next always {@code null}: there is one page
 */
record Whole<T>(List<T> items, @Nullable String next) {

    static <T> Whole<T> of(List<T> items) {
        return new Whole<>(items, null);
    }
}
