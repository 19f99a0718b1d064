package dev.muster.catalog;

/** The ways to restore a service. */
public enum ProcedureKey {
    /** Switch to the standby. */
    FAILOVER,
    /** Bring back what a backup holds. */
    RESTORE_BACKUP,
    /** Recover or repair data in place. */
    DATA_RECOVERY,
    /** Return to the last good version. */
    ROLL_BACK,
    /** Repair the cause. */
    FIX_FORWARD
}
