package dev.muster.incident.web;

import dev.muster.incident.ImpactLevel;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.LinkKind;
import dev.muster.incident.Origin;
import dev.muster.incident.PauseReason;
import dev.muster.incident.ProcessVersion;
import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incident in the API. A milestone or a role that is absent was not reached or is not held. */
record IncidentView(
        String number,
        String title,
        @Nullable String description,
        Severity severity,
        Severity initialSeverity,
        IncidentStatus status,
        @Nullable String statusReason,
        @Nullable String service,
        Origin origin,
        IncidentMode mode,
        String reportedBy,
        Instant declaredAt,
        Map<String, MilestoneView> milestones,
        List<ClockView> clocks,
        @Nullable ImpactView impact,
        Map<String, String> roles,
        ResolutionView resolution,
        List<LinkView> links,
        @Nullable HoldView hold,
        @Nullable ProcessVersion process) {

    /**
     * What it is to another incident.
     *
     * @param relation read from this incident, such as {@code merged into}
     * @param outgoing whether the link starts here
     * @param undoneAt set if the link was taken back
     */
    record LinkView(
            String incident,
            LinkKind kind,
            String relation,
            boolean outgoing,
            @Nullable String reason,
            String linkedBy,
            Instant linkedAt,
            @Nullable String undoneBy,
            @Nullable Instant undoneAt) {}

    /** Why the work waits; absent unless the incident is on hold. */
    record HoldView(PauseReason reason, @Nullable String note, String heldBy, Instant heldAt, Instant remindAt) {}

    record MilestoneView(
            Instant at,
            String source,
            @Nullable String correctedBy,
            @Nullable String reason) {}

    record ImpactView(
            ImpactLevel user,
            ImpactLevel business,
            ImpactLevel system,
            ImpactLevel data,
            ImpactLevel security,
            @Nullable String usersAffected,
            @Nullable String systemsAffected,
            @Nullable String businessImpact) {}

    record ResolutionView(
            @Nullable String rootCause,
            @Nullable String causeCategory,
            @Nullable String workaround,
            @Nullable String solution,
            @Nullable String prevention) {}
}
