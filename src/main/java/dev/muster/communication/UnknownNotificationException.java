package dev.muster.communication;

/** No message has this id. */
public class UnknownNotificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownNotificationException(String id) {
        super("There is no notification " + id + ".");
    }
}
