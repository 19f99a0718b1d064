package dev.muster.review;

/** There is no such action item. */
public class UnknownActionItemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownActionItemException(String number) {
        super("There is no action item " + number + ". Numbers look like ACT-2026-001.");
    }
}
