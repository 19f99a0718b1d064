package dev.muster.communication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message says. Who reads it decides in which form it is written. */
public sealed interface Said {

    /** What a person wrote, told as it stands. */
    static Said text(String text) {
        return new Text(text);
    }

    /**
     * Muster's own words, in the language of its mail.
     *
     * @param key after {@code said.} in the message bundles
     * @param arguments an instant, a duration or a severity is written as the reader's language writes it
     */
    static Said words(String key, Object... arguments) {
        return new Words(key, List.of(arguments));
    }

    record Text(String text) implements Said {}

    record Words(String key, List<Object> arguments) implements Said {

        public Words {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A status update, part by part: conditions, actions and needs for those who work on it; the others read what is
     * meant for them.
     *
     * @param conditions what is known
     * @param actions what is being done
     * @param needs what those who work on it are missing
     * @param decision what management is asked to decide
     * @param customerWording what customers may be told, for the support desk
     */
    record Update(
            String conditions,
            @Nullable String actions,
            @Nullable String needs,
            @Nullable String decision,
            @Nullable String customerWording)
            implements Said {}

    /** The service works again: what was wrong and what was done is taken from the incident. */
    record AllClear() implements Said {}
}
