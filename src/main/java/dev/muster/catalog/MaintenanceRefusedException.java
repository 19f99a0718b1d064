package dev.muster.catalog;

/** A maintenance window cannot be as asked; the message says what to change. */
public class MaintenanceRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MaintenanceRefusedException(String message) {
        super(message);
    }
}
