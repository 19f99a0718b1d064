package dev.muster.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem to open. What the parts mean is said at {@link Problem}. */
public record NewProblem(
        String title,
        @Nullable String service,
        @Nullable CauseCategory causeCategory,
        @Nullable String cause,
        @Nullable String workaround,
        List<String> incidents) {

    public NewProblem {
        incidents = List.copyOf(incidents);
    }
}
