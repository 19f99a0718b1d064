package dev.muster.improvement;

/** No reliability review or readiness check has this number. */
public class UnknownRoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRoundException(String number) {
        super("There is no reliability review or readiness check " + number + ".");
    }
}
