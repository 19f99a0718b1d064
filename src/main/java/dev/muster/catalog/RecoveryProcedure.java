package dev.muster.catalog;

/**
 * How a service is restored after one kind of failure.
 *
 * @param failure a cause category as diagnosis uses it, such as {@code CHANGE}, or {@value #ANY}
 */
public record RecoveryProcedure(String failure, ProcedureKey procedure) {

    /** Stands for every failure that has no procedure of its own. */
    public static final String ANY = "ANY";
}
