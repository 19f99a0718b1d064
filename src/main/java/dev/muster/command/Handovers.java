package dev.muster.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers of the command, written by process code alone. */
public interface Handovers {

    /** Newest first. */
    List<Handover> of(String incident);

    /** The offer that waits for its answer; there is at most one. */
    default Optional<Handover> open(String incident) {
        return of(incident).stream()
                .filter(handover -> handover.state() == Handover.State.OFFERED)
                .findFirst();
    }

    void add(Handover handover);

    /** Ends an offer; one that is over stays as it is. */
    void end(String id, Handover.State state, @Nullable String answer);
}
