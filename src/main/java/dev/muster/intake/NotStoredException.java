package dev.muster.intake;

/** A delivery could not be stored now, and nothing of it was. Sending it again later is right. */
public class NotStoredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotStoredException(Throwable cause) {
        super("The delivery could not be stored now.", cause);
    }
}
