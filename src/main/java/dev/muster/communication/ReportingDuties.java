package dev.muster.communication;

import java.util.List;
import java.util.Optional;

/** Reads the duties to notify authorities. */
public interface ReportingDuties {

    /** First due first. */
    List<ReportingDuty> of(String incident);

    Optional<ReportingDuty> find(String incident, String duty);

    /** @throws IllegalStateException if the incident does not have this duty */
    default ReportingDuty get(String incident, String duty) {
        return find(incident, duty)
                .orElseThrow(() -> new IllegalStateException(incident + " does not have the duty " + duty + "."));
    }
}
