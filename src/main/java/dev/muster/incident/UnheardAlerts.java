package dev.muster.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Alerts that were related to an incident before its process could hear of them. Kept until it can: an alert that came
 * in the second before is weighed like any other.
 */
public interface UnheardAlerts {

    /**
     * @param severityHint what it suggests
     * @param callsForIncident whether it would have opened an incident, had none been there
     */
    record UnheardAlert(String title, @Nullable Severity severityHint, boolean callsForIncident) {}

    /**
     * Locks the incident for the rest of the transaction, so that an alert is either kept before its process asks for
     * those kept, or finds the process listening.
     */
    void lock(String incident);

    void keep(String incident, UnheardAlert alert);

    /** Those kept, which are forgotten with this call. */
    List<UnheardAlert> take(String incident);
}
