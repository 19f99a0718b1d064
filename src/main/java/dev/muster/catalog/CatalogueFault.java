package dev.muster.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a catalogue.
 *
 * @param source the file, or where else the text came from
 * @param line from 1
 * @param field where it is, such as {@code services[0].team}
 * @param message what is wrong, in a sentence
 * @param suggestion what was probably meant
 */
public record CatalogueFault(
        String source,
        int line,
        String field,
        String message,
        @Nullable String suggestion) {

    /** In one line, as a compiler says it. */
    public String text() {
        return source + ":" + line + ": " + sentence();
    }

    /** What is wrong and what was probably meant. */
    public String sentence() {
        return suggestion == null ? message : message + ", did you mean '" + suggestion + "'?";
    }
}
