package dev.muster.restoration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of one run, done by a person.
 *
 * @param activity id of the task in the model
 * @param result {@code null}: still open, or withdrawn with the run
 */
public record RunbookStep(
        String activity,
        String name,
        StepKind kind,
        @Nullable StepResult result,
        @Nullable String note,
        @Nullable String actor,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public Optional<Duration> duration() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }

    /** Such as {@code “Switch traffic” failed: the name server refused}. */
    public String sentence() {
        String came = result == null
                ? "is open"
                : switch (result) {
                    case DONE -> "done";
                    case FAILED -> kind == StepKind.UNDO ? "could not be done" : "failed";
                    case GO -> "says go";
                    case NO_GO -> "says no";
                };
        return "“" + name + "” " + came + (note == null ? "" : ": " + note);
    }
}
