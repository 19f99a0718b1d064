package dev.muster.incident;

import java.util.List;

/** Reads the sequence flows that were recorded while the processes ran. */
public interface TakenFlows {

    /** The flows of one process instance in the order in which they were taken, once per passage. */
    List<TakenFlow> of(String processInstance);
}
