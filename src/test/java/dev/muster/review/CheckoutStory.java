package dev.muster.review;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.Origin;
import dev.muster.incident.Resolution;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.Check;
import dev.muster.restoration.CheckResult;
import dev.muster.restoration.ValidationCheck;
import dev.muster.restoration.ValidationRound;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incident that went through everything: a late answer, a wrong guess, a failed validation, a second recovery. */
public final class CheckoutStory {

    public static final String NUMBER = "INC-2026-001";

    private CheckoutStory() {}

    public static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + ":00Z");
    }

    public static Incident incident(String title, Resolution resolution) {
        return new Incident(
                NUMBER,
                title,
                null,
                "checkout",
                Severity.P1,
                Severity.P2,
                IncidentStatus.IN_REVIEW,
                null,
                Origin.ALERT,
                IncidentMode.LIVE,
                "system",
                at("14:30"),
                at("16:30"),
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                Duration.ofHours(4),
                resolution,
                "instance",
                7);
    }

    public static Resolution resolution() {
        return new Resolution(
                "Connection pool of the new release is too small",
                "CONFIGURATION",
                null,
                "Rolled back to release 41",
                "- Load test every release\n- Alert on pool use above 80 %");
    }

    public static Map<Milestone, MilestoneFact> milestones() {
        Map<Milestone, MilestoneFact> reached = new EnumMap<>(Milestone.class);
        Map.of(
                        Milestone.DETECTED,
                        "14:29",
                        Milestone.DECLARED,
                        "14:30",
                        Milestone.ACKNOWLEDGED,
                        "14:52",
                        Milestone.DIAGNOSED,
                        "15:10",
                        Milestone.RESTORED,
                        "16:00",
                        Milestone.VALIDATED,
                        "16:15",
                        Milestone.RESOLVED,
                        "16:16")
                .forEach((milestone, time) -> reached.put(
                        milestone, new MilestoneFact(milestone, at(time), MilestoneFact.Source.AUTO, null, null)));
        return reached;
    }

    public static List<ImpactAssessment> assessments() {
        return List.of(
                new ImpactAssessment(
                        new Impact(
                                ImpactLevel.HIGH,
                                ImpactLevel.MEDIUM,
                                ImpactLevel.LOW,
                                ImpactLevel.NONE,
                                ImpactLevel.NONE),
                        "about 1200",
                        "checkout, cart",
                        "orders are lost",
                        "karim",
                        at("14:55")),
                new ImpactAssessment(
                        new Impact(
                                ImpactLevel.CRITICAL,
                                ImpactLevel.HIGH,
                                ImpactLevel.LOW,
                                ImpactLevel.NONE,
                                ImpactLevel.NONE),
                        "15000",
                        null,
                        null,
                        "karim",
                        at("15:05")));
    }

    public static List<TimelineEntry> timeline() {
        return List.of(
                entry("14:30", "system", TimelineKind.DECLARED, "Incident declared: Checkout answers 500"),
                entry(
                        "14:45",
                        "system",
                        TimelineKind.DEADLINE_BREACHED,
                        "Deadline breached: response was due at 14:45"),
                entry("14:45", "system", TimelineKind.ESCALATED, "Escalated to tier 1: karim"),
                entry("14:52", "karim", TimelineKind.TAKEN_OVER, "Taken over after escalation by karim"),
                entry("15:00", "chiara", TimelineKind.STATUS_UPDATE, "We are investigating"),
                entry("15:40", "karim", TimelineKind.VALIDATION, "Validation round 1 failed"),
                entry("16:00", "karim", TimelineKind.RECOVERY, "Service restored"));
    }

    public static PostMortemFacts facts() {
        return new PostMortemFacts(
                incident("Checkout answers 500", resolution()),
                milestones(),
                List.of(
                        clock(ClockKind.RESPONSE, 15, "14:30", "14:52", "14:45"),
                        clock(ClockKind.UPDATE, 30, "14:30", "15:00", null),
                        clock(ClockKind.POSTMORTEM, 4320, "16:16", null, null)),
                Map.of(Role.COMMANDER, "Karim Haddad"),
                assessments(),
                timeline(),
                CheckoutDiagnosis.found(),
                List.of(round(1, CheckResult.FAIL, "15:40"), round(2, CheckResult.PASS, "16:15")));
    }

    private static ValidationRound round(int number, CheckResult performance, String time) {
        return new ValidationRound(
                number,
                List.of(
                        new ValidationCheck(Check.SYSTEM_CHECKS, CheckResult.PASS, null),
                        new ValidationCheck(
                                Check.PERFORMANCE_TEST,
                                performance,
                                performance == CheckResult.FAIL ? "p99 is 4 s" : null)),
                "karim",
                at(time));
    }

    private static IncidentClock clock(
            ClockKind kind, int minutes, String started, @Nullable String stopped, @Nullable String breached) {
        return new IncidentClock(
                "id",
                NUMBER,
                kind,
                1,
                Duration.ofMinutes(minutes),
                at(started),
                List.of(),
                stopped == null ? null : at(stopped),
                breached == null ? null : at(breached),
                breached == null ? null : BreachCause.TIME,
                null);
    }

    public static TimelineEntry entry(String time, String actor, TimelineKind kind, String text) {
        return new TimelineEntry(1, NUMBER, at(time), at(time), actor, kind, text, Map.of(), false);
    }
}
