package dev.muster.communication.process;

import dev.muster.engine.RefusedByRule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A time that a person entered in a form, which sends it as ISO text with its offset. */
final class EnteredTime {

    private EnteredTime() {}

    /** @throws RefusedByRule if it is no such time; {@code null} if none was entered */
    static @Nullable Instant of(VariableScope scope, String variable) {
        Object value = scope.getVariable(variable);
        if (value instanceof Date date) {
            return date.toInstant();
        }
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.toString().strip()).toInstant();
        } catch (DateTimeException e) {
            throw new RefusedByRule("“%s” (%s) is not a time such as 2026-11-24T18:00Z: give date, time and offset."
                    .formatted(value, variable));
        }
    }
}
