package dev.muster.intake;

import dev.muster.incident.Severity;
import org.jspecify.annotations.Nullable;

/** Asks {@code alert-routing.dmn} what a firing alert is good for. */
public interface AlertRouting {

    Route route(Question question);

    /**
     * What the table may look at.
     *
     * @param severityHint the alert's, else its service's default
     * @param tier of the service, {@code null} if the service is not in the catalogue
     * @param team the alert's label, else the service's team
     * @param confidence the alert's label, such as {@code low}
     */
    record Question(
            String source,
            @Nullable Severity severityHint,
            boolean heartbeat,
            @Nullable String service,
            @Nullable Integer tier,
            @Nullable String team,
            @Nullable String confidence) {}

    /** The table's answer and its reason. */
    record Route(Action action, String reason) {}

    /** What to do with a firing alert. */
    enum Action {
        /** It opens an incident or joins the active one of its service. */
        INCIDENT,
        /** It opens a candidate, of which a person says whether it is an incident, or joins what is active. */
        CANDIDATE,
        /** It is kept. */
        RECORD,
        /** It proves that the sender is alive. */
        HEARTBEAT
    }
}
