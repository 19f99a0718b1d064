package dev.muster.models;

import java.util.List;

/**
 * Running instances of a process and another version of it.
 *
 * @param toVersion the version that they would move to, or have moved to
 */
public record Migration(String key, int toVersion, List<Move> moves) {

    public Migration {
        moves = List.copyOf(moves);
    }
}
