package dev.muster.diagnosis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cause of an incident, as it was named at the end of one diagnosis.
 *
 * @param trigger what set it off, such as a deployment or a peak of load; the cause had been waiting for it
 * @param whys answers to "why?", each asked of the one before, the first asked of the failure; at most five
 */
public record Cause(
        String statement,
        CauseCategory category,
        @Nullable String trigger,
        List<String> whys,
        String foundBy,
        Instant foundAt) {

    public static final int MOST_WHYS = 5;

    public Cause {
        whys = List.copyOf(whys);
        if (whys.size() > MOST_WHYS) {
            throw new IllegalArgumentException("More than five whys.");
        }
    }
}
