package dev.muster.communication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for readers outside, in all its wordings.
 *
 * @param number counted from 1 within the incident
 * @param versions oldest first; empty: nobody has submitted a wording yet
 */
public record Statement(
        String incident,
        int number,
        StatementKind kind,
        String requestedBy,
        Instant requestedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason,
        List<StatementVersion> versions) {

    public Statement {
        versions = List.copyOf(versions);
    }

    /** {@code DRAFT}, or the state of the wording that counts. */
    public String state() {
        if (withdrawnAt != null) {
            return StatementVersion.State.WITHDRAWN.name();
        }
        return published()
                .or(this::latest)
                .map(StatementVersion::state)
                .filter(state -> state != StatementVersion.State.REJECTED)
                .map(Enum::name)
                .orElse("DRAFT");
    }

    public Optional<StatementVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** What readers outside read now. */
    public Optional<StatementVersion> published() {
        return withdrawnAt != null
                ? Optional.empty()
                : versions.stream()
                        .filter(version -> version.state() == StatementVersion.State.PUBLISHED)
                        .findFirst();
    }
}
