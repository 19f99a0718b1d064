package dev.muster.oncall;

/** An override cannot be as it was asked for; the message says why and what to change. */
public class OverrideRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OverrideRefusedException(String message) {
        super(message);
    }
}
