package dev.muster.incident;

/** No incident has this number. */
public class UnknownIncidentException extends RuntimeException {

    public UnknownIncidentException(String number) {
        super("There is no incident " + number + ".");
    }
}
