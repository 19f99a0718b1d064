package dev.muster.diagnosis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assumption about the cause, and what testing it showed.
 *
 * @param test what was done to find out
 */
public record Hypothesis(String statement, @Nullable String test, Outcome outcome, String testedBy, Instant testedAt) {

    /** What the test showed. */
    public enum Outcome {
        SUPPORTED("supported"),
        REFUTED("refuted"),
        OPEN("still open");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
