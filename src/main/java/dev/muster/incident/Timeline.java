package dev.muster.incident;

import java.util.List;

/** The append-only story of an incident: what happened, and what was not done and why. */
public interface Timeline {

    void append(NewEntry entry);

    /** In the order in which things happened. */
    List<TimelineEntry> of(String incident);
}
