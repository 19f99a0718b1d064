package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known when an incident is declared. Only the title is certain.
 *
 * @param severity what a person said; {@code null} leaves it to {@code severity-classification.dmn}
 * @param severityHint what the alert suggests to that table
 * @param detectedAt when the first signal was seen; the declaration's time if {@code null}
 * @param declaredBy a user's id, or {@code system} for an alert
 * @param candidate whether a person has to confirm it first
 */
public record Declaration(
        String title,
        @Nullable String description,
        @Nullable String service,
        @Nullable Severity severity,
        @Nullable Severity severityHint,
        @Nullable Impact impact,
        @Nullable Instant detectedAt,
        Origin origin,
        String declaredBy,
        boolean candidate,
        IncidentMode mode) {

    /** What happens now and is an incident without question. */
    public Declaration(
            String title,
            @Nullable String description,
            @Nullable String service,
            @Nullable Severity severity,
            @Nullable Severity severityHint,
            @Nullable Impact impact,
            @Nullable Instant detectedAt,
            Origin origin,
            String declaredBy) {
        this(
                title,
                description,
                service,
                severity,
                severityHint,
                impact,
                detectedAt,
                origin,
                declaredBy,
                false,
                IncidentMode.LIVE);
    }

    /** The same, but a person decides first whether it is an incident. */
    public Declaration asCandidate() {
        return new Declaration(
                title,
                description,
                service,
                severity,
                severityHint,
                impact,
                detectedAt,
                origin,
                declaredBy,
                true,
                mode);
    }
}
