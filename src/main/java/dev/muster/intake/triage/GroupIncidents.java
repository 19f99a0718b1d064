package dev.muster.intake.triage;

import java.util.Optional;

/** Remembers which incident the alerts of a group went to. */
public interface GroupIncidents {

    /** The number of the incident that an alert of this group was given last. */
    Optional<String> lastOf(String group);
}
