package dev.muster.communication;

import java.util.List;
import java.util.Optional;

/** Reads the status updates of incidents. */
public interface StatusUpdates {

    /** Oldest first. */
    List<StatusUpdate> of(String incident);

    Optional<StatusUpdate> latest(String incident);
}
