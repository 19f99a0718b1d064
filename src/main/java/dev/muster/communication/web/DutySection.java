package dev.muster.communication.web;

import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which authorities have to be notified, on the page of the incident. */
@Component
class DutySection implements PageSection {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final ReportingDuties duties;

    DutySection(ReportingDuties duties) {
        this.duties = duties;
    }

    @Override
    public String id() {
        return "duties";
    }

    @Override
    public String title() {
        return "Duties to notify authorities";
    }

    @Override
    public List<Line> of(Incident incident) {
        return duties.of(incident.number()).stream().map(DutySection::line).toList();
    }

    private static Line line(ReportingDuty duty) {
        String breached = duty.breachedAt() == null ? "" : " Breached: not notified in time.";
        Line line = Line.of(duty.stage() + ": " + duty.authority(), duty.reason() + ". " + standing(duty) + breached);
        String reporter = duty.reportedBy();
        Instant reportedAt = duty.reportedAt();
        return reporter == null || reportedAt == null ? line : line.by(reporter, reportedAt);
    }

    private static String standing(ReportingDuty duty) {
        return switch (duty.state()) {
            case OPEN -> "Due " + TIME.format(duty.dueAt()) + ".";
            case DOUBTED ->
                "Due " + TIME.format(duty.dueAt()) + "; " + duty.doubtedBy() + " says that it does not apply: "
                        + duty.doubtReason();
            case REPORTED -> "Notified, reference " + duty.reference() + ", SHA-256 " + duty.sentSha256() + ".";
            case NOT_APPLICABLE ->
                "Does not apply: " + duty.doubtReason() + " (" + duty.doubtedBy() + ", confirmed by " + duty.decidedBy()
                        + ").";
            case REHEARSED -> "A drill: nobody was notified.";
        };
    }
}
