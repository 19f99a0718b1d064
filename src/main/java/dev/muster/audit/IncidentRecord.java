package dev.muster.audit;

import dev.muster.diagnosis.Diagnosed;
import dev.muster.document.MarkdownDocument;
import dev.muster.document.TimelineLines;
import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the incident record (O1): headings in the words and the order that readers rely on. */
public record IncidentRecord(
        Incident incident,
        Map<Milestone, MilestoneFact> milestones,
        List<ImpactAssessment> assessments,
        List<TimelineEntry> timeline,
        Diagnosed diagnosed) {

    public String markdown() {
        MarkdownDocument record = new MarkdownDocument()
                .heading(1, "Incident Record " + incident.number())
                .heading(2, "Incident Details")
                .item("ID", incident.number())
                .item("Date", UtcTime.date(detectedAt()).toString())
                .item("Time", UtcTime.timeWithZone(detectedAt()))
                .item(
                        "Severity",
                        incident.severity() + " " + incident.severity().label())
                .item("Status", incident.status().name())
                .item("Title", incident.title())
                .item("Service", incident.service())
                .heading(2, "Timeline")
                .markdown(TimelineLines.of(detectedAt(), timeline))
                .heading(2, "Impact")
                .item("Systems affected", systemsAffected())
                .item("Users affected", lastWord(ImpactAssessment::usersAffected))
                .item("Duration", duration())
                .item("Business impact", lastWord(ImpactAssessment::businessEffect))
                .heading(2, "Resolution")
                .item("Root cause", incident.resolution().rootCause());
        FoundCause.of(diagnosed).forEach(record::item);
        return record.item("Solution implemented", solution())
                .item("Prevention measures", incident.resolution().prevention())
                .toString();
    }

    private Instant detectedAt() {
        return at(Milestone.DETECTED).orElse(incident.declaredAt());
    }

    private Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone)).map(MilestoneFact::at);
    }

    private @Nullable String lastWord(Function<ImpactAssessment, @Nullable String> field) {
        return ImpactAssessment.lastWord(assessments, field).orElse(null);
    }

    /** Nobody has assessed the impact yet, but the service that was named is affected. */
    private @Nullable String systemsAffected() {
        String assessed = lastWord(ImpactAssessment::systemsAffected);
        return assessed == null ? incident.service() : assessed;
    }

    private @Nullable String duration() {
        Instant from = at(Milestone.IMPACT_STARTED).orElse(detectedAt());
        return at(Milestone.RESTORED)
                .filter(until -> !until.isBefore(from))
                .map(until -> Durations.words(Duration.between(from, until)))
                .orElse(null);
    }

    private @Nullable String solution() {
        String solution = incident.resolution().solution();
        String workaround = incident.resolution().workaround();
        return solution == null && workaround != null ? "Workaround: " + workaround : solution;
    }
}
