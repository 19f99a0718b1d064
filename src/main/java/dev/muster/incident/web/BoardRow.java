package dev.muster.incident.web;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One incident on the board. */
record BoardRow(
        Incident incident,
        @Nullable PageClock response,
        @Nullable PageClock update,
        @Nullable String commander) {

    static BoardRow of(Incident incident, List<IncidentClock> running, @Nullable String commander, Instant now) {
        return new BoardRow(
                incident, view(running, ClockKind.RESPONSE, now), view(running, ClockKind.UPDATE, now), commander);
    }

    private static @Nullable PageClock view(List<IncidentClock> running, ClockKind kind, Instant now) {
        return running.stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .map(clock -> PageClock.of(clock, now))
                .orElse(null);
    }

    /** Where it stands on the board: the first heading that is true. */
    public BoardGroup.Heading heading() {
        IncidentStatus status = incident.status();
        if (!status.isActive()) {
            return BoardGroup.Heading.OVER;
        }
        if (status == IncidentStatus.TRIAGE || status == IncidentStatus.OPEN) {
            return BoardGroup.Heading.NEEDS_ACKNOWLEDGEMENT;
        }
        if (update != null && update.state() == ClockState.BREACHED) {
            return BoardGroup.Heading.UPDATE_OVERDUE;
        }
        return status == IncidentStatus.MONITORING ? BoardGroup.Heading.MONITORING : BoardGroup.Heading.ACTIVE;
    }
}
