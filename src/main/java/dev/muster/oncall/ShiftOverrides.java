package dev.muster.oncall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps overrides. One that is taken back stays on record: it ends when it was taken back, and one that had not begun
 * by then never counts.
 */
public interface ShiftOverrides {

    /** Those of a schedule that count at some instant from {@code from} until before {@code to}, first one first. */
    List<ShiftOverride> of(String schedule, Instant from, Instant to);

    /** Empty also where it was taken back before it began. */
    Optional<ShiftOverride> find(String id);

    void add(ShiftOverride override);

    void takeBack(String id, String person, Instant at);
}
