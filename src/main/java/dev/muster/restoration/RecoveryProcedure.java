package dev.muster.restoration;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the service is brought back. */
public enum RecoveryProcedure {
    FIX_FORWARD("fix forward", "runbook-fix-forward"),
    ROLL_BACK("roll back", "runbook-roll-back-release"),
    FAILOVER("fail over", "runbook-failover"),
    RESTORE_BACKUP("restore a backup", "runbook-restore-backup"),
    DATA_RECOVERY("recover data", "runbook-data-recovery");

    private final String label;
    private final String runbook;

    RecoveryProcedure(String label, String runbook) {
        this.label = label;
        this.runbook = runbook;
    }

    public String label() {
        return label;
    }

    /** Id of the process that carries it out. */
    public String runbook() {
        return runbook;
    }

    /** Empty for what is no name of a procedure. */
    public static Optional<RecoveryProcedure> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(procedure -> procedure.name().equals(name))
                .findFirst();
    }

    /** Empty for a process that carries out none. */
    public static Optional<RecoveryProcedure> ofRunbook(String process) {
        return Arrays.stream(values())
                .filter(procedure -> procedure.runbook.equals(process))
                .findFirst();
    }
}
