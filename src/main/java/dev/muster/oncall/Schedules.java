package dev.muster.oncall;

import java.util.Collection;
import java.util.Optional;

/** Reads the schedules of this installation; there may be none. */
public interface Schedules {

    Collection<Schedule> all();

    Optional<Schedule> find(String id);
}
