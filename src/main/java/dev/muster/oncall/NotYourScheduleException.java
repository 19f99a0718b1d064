package dev.muster.oncall;

/** The person may not change this schedule; the message says who may. */
public class NotYourScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYourScheduleException(String message) {
        super(message);
    }
}
