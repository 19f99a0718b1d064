package dev.muster.statuspage;

import dev.muster.incident.IncidentStatus;
import java.util.Optional;

/** Where an incident stands as far as the public is concerned: an input of {@code component-states.dmn}. */
public enum Situation {
    OPENED,
    MITIGATED,
    RESTORED;

    /** Empty where a status says nothing new: a candidate that nobody has confirmed, or work that rests. */
    public static Optional<Situation> of(IncidentStatus status) {
        return switch (status) {
            case TRIAGE, ON_HOLD -> Optional.empty();
            case MONITORING -> Optional.of(MITIGATED);
            default -> Optional.of(status.isActive() ? OPENED : RESTORED);
        };
    }
}
