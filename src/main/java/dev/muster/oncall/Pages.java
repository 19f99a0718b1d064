package dev.muster.oncall;

import java.time.Instant;
import java.util.List;

/** Keeps every page of every incident. */
public interface Pages {

    /** Oldest first. */
    List<Page> of(String incident);

    void add(Page page);

    /** The pages of a tier that still wait got no answer within their limit. */
    void silent(String incident, int cycle, int tier, Instant at);

    /** A person answered: their own latest page of the latest cycle is settled so, and every page that still waits. */
    void answered(String incident, String person, PageOutcome how, Instant at);
}
