package dev.muster.intake;

/** Tells a failure that trying again mends from one that it does not. */
public interface StoreConflicts {

    /** Whether the transaction failed only because another one was at the same rows at the same time. */
    boolean isConflict(RuntimeException failure);
}
