package dev.muster.models;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves running incidents to another version of their model. Without it, what runs goes on under the version that it
 * was started with, and only new incidents follow a change.
 */
public interface ModelMigrations {

    /**
     * Which instances to move.
     *
     * @param key of the process
     * @param toVersion {@code null}: the latest
     * @param severities only incidents of these; empty: all
     */
    record Selection(String key, @Nullable Integer toVersion, Set<String> severities) {

        public Selection {
            severities = Set.copyOf(severities);
        }
    }

    /**
     * What would happen. Nothing is changed.
     *
     * @throws UnknownModelException if there is no such process or version
     */
    Migration preview(Selection selection);

    /**
     * Moves each instance that can move, each in a transaction of its own; those that cannot go on as they are.
     *
     * @param reason for the timeline of the incidents that move
     */
    Migration move(Selection selection, String reason, String person);
}
