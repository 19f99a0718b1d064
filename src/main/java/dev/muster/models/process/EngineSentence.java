package dev.muster.models.process;

import org.jspecify.annotations.Nullable;

/** What the engine says, without its message codes, which mean nothing to a process owner. */
final class EngineSentence {

    private EngineSentence() {}

    static String of(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null && deepest.getCause().getMessage() != null) {
            deepest = deepest.getCause();
        }
        return of(deepest.getMessage());
    }

    static String of(@Nullable String message) {
        return message == null
                ? "the engine does not accept it"
                : message.replaceAll("[A-Z]+(/[A-Z]+)*-\\d+ ", "").strip();
    }
}
