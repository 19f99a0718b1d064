package dev.muster.restoration;

/** How the service is brought back. */
public enum RecoveryProcedure {
    FIX_FORWARD("fix forward"),
    ROLL_BACK("roll back"),
    FAILOVER("fail over"),
    RESTORE_BACKUP("restore a backup"),
    DATA_RECOVERY("recover data");

    private final String label;

    RecoveryProcedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
