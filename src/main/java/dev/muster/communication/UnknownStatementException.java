package dev.muster.communication;

/** The incident has no statement with this number. */
public class UnknownStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownStatementException(String incident, int number) {
        super(incident + " has no statement " + number + ".");
    }
}
