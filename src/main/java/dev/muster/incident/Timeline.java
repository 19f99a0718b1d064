package dev.muster.incident;

import java.util.List;

/** The append-only story of an incident: what happened, and what was not done and why. */
public interface Timeline {

    /** Other features hear of the entry at once, in the same transaction: an application event of this type. */
    void append(NewEntry entry);

    /** In the order in which things happened. */
    List<TimelineEntry> of(String incident);
}
