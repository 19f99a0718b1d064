package dev.muster.incident;

/** The incident's state does not allow what was asked; the message says why and what to do. */
public class NotPossibleNowException extends RuntimeException {

    public NotPossibleNowException(String message) {
        super(message);
    }
}
