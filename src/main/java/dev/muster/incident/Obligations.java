package dev.muster.incident;

import java.util.List;

/** Tells what the process engine will do with an incident at which time. */
public interface Obligations {

    /** The next first; those that stand still last. Empty for an incident that is over. */
    List<Obligation> of(String incident);
}
