package dev.muster.intake;

import java.util.List;

/** A body is not what its source sends. The problems name the places, in words that its sender can act on. */
public class MalformedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public MalformedBodyException(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    public MalformedBodyException(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One fault of a body.
     *
     * @param field where it is, such as {@code alerts[2].labels}; empty for the body as a whole
     */
    public record Problem(String field, String message) {}
}
