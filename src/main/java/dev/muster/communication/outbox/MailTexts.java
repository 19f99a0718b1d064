package dev.muster.communication.outbox;

import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a mail for one audience: what happened in its form, the incident's facts, what to do and where to look. */
@Component
class MailTexts {

    private final MailTemplates templates;
    private final MailParts parts;
    private final MailWords words;
    private final OutsideTexts outside;
    private final Incidents incidents;
    private final Clock clock;
    private final String publicUrl;

    MailTexts(
            MailTemplates templates,
            MailParts parts,
            MailWords words,
            OutsideTexts outside,
            Incidents incidents,
            Clock clock,
            @Value("${muster.public-url}") String publicUrl) {
        this.templates = templates;
        this.parts = parts;
        this.words = words;
        this.outside = outside;
        this.incidents = incidents;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param reason why this recipient is told */
    MailText write(Announcement announcement, String audience, String reason) {
        return write(announcement, audience, reason, null);
    }

    /** @param nextUpdate when the next update will be due; {@code null}: what its clock says now */
    MailText write(Announcement announcement, String audience, String reason, @Nullable Instant nextUpdate) {
        MailForm form = MailForm.of(audience);
        if (form == MailForm.OUTSIDE) {
            return outside.allClear(announcement.incident(), audience);
        }
        return templates.fill(
                "incident",
                MailThreads.subject(announcement.incident()),
                facts(announcement, form, reason, Optional.ofNullable(nextUpdate)));
    }

    private Map<String, Object> facts(
            Announcement announcement, MailForm form, String reason, Optional<Instant> nextUpdate) {
        Incident incident = announcement.incident();
        boolean page = announcement.purpose() == Purpose.PAGE;
        Instant since = since(incident);
        return Map.ofEntries(
                Map.entry("heading", heading(announcement, form)),
                Map.entry("page", page),
                Map.entry("parts", parts.of(incident, announcement.said(), form, since)),
                Map.entry("number", incident.number()),
                Map.entry(
                        "title", incident.title().replaceAll("\\p{Cntrl}+", " ").strip()),
                Map.entry("severity", incident.severity().name()),
                Map.entry("status", incident.status().name()),
                Map.entry("service", Optional.ofNullable(incident.service()).orElse("")),
                Map.entry("since", words.time(since)),
                Map.entry("nextUpdate", nextUpdate.map(words::time).orElseGet(() -> due(incident, ClockKind.UPDATE))),
                Map.entry("acknowledgeBy", page ? due(incident, ClockKind.RESPONSE) : ""),
                Map.entry("url", publicUrl + "/incidents/" + incident.number()),
                Map.entry("reason", reason));
    }

    private String heading(Announcement announcement, MailForm form) {
        return announcement.said() instanceof Said.Update
                ? words.of("form." + form)
                : words.of("purpose." + announcement.purpose());
    }

    /** The earliest that is known: the impact if somebody has named it, else the first signal. */
    private Instant since(Incident incident) {
        Map<Milestone, MilestoneFact> reached = incidents.milestones(incident.number());
        @Nullable MilestoneFact impact = reached.get(Milestone.IMPACT_STARTED);
        @Nullable MilestoneFact detected = reached.get(Milestone.DETECTED);
        if (impact != null) {
            return impact.at();
        }
        return detected == null ? incident.declaredAt() : detected.at();
    }

    private String due(Incident incident, ClockKind kind) {
        return incidents.clocks(incident.number()).stream()
                .filter(candidate -> candidate.kind() == kind && !candidate.isOver())
                .map(this::due)
                .findFirst()
                .orElse("");
    }

    private String due(IncidentClock running) {
        return words.time(running.dueAt(clock.instant()));
    }
}
