package dev.muster.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps delegations; written by process code alone. */
public interface DelegationBook {

    /** Newest first. */
    List<Delegation> of(String incident);

    Optional<Delegation> find(String id);

    void add(Delegation delegation);

    void extend(String id, Instant timeBoxEnds);

    /** Ends an open delegation. */
    void end(String id, Delegation.State state, String result);
}
