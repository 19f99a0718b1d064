package dev.muster.catalog;

/** There is no maintenance window with this id. */
public class UnknownMaintenanceWindowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownMaintenanceWindowException(String id) {
        super("There is no maintenance window " + id + ".");
    }
}
