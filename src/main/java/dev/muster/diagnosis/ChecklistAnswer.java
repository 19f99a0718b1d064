package dev.muster.diagnosis;

import java.time.Instant;

/**
 * How somebody answered one item of the checklist. Looking and finding nothing is worth knowing, and so is not looking.
 *
 * @param note what was found, where nothing was found, or why it was skipped
 */
public record ChecklistAnswer(ChecklistItem item, Result result, String note, String person, Instant at) {

    /** What came of looking. */
    public enum Result {
        FOUND("found something"),
        NOTHING_FOUND("nothing found"),
        SKIPPED("skipped");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
