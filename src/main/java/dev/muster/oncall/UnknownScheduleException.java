package dev.muster.oncall;

/** There is no such schedule, team or override; the message says which there are. */
public class UnknownScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownScheduleException(String message) {
        super(message);
    }
}
