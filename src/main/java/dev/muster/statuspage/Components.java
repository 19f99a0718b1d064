package dev.muster.statuspage;

import java.util.List;

/** The public components and their states. */
public interface Components {

    /** Those of the catalogue, in its order. */
    List<Component> all();

    /** What an incident did to components, oldest first. */
    List<ComponentChange> changesOf(String incident);

    /** What a component went through, newest first. */
    List<ComponentChange> historyOf(String component, int limit);

    /**
     * Adds to the history, unless the incident has given the component this state already.
     *
     * @return whether it was added
     */
    boolean record(ComponentChange change);
}
