package dev.muster.review;

import dev.muster.diagnosis.Diagnosed;
import dev.muster.incident.ClockKind;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.ValidationRound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known of an incident when its post-mortem is drafted.
 *
 * @param roles names of people, by role
 */
public record PostMortemFacts(
        Incident incident,
        Map<Milestone, MilestoneFact> milestones,
        List<IncidentClock> clocks,
        Map<Role, String> roles,
        List<ImpactAssessment> assessments,
        List<TimelineEntry> timeline,
        Diagnosed diagnosed,
        List<ValidationRound> validationRounds) {

    Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone)).map(MilestoneFact::at);
    }

    Instant detectedAt() {
        return at(Milestone.DETECTED).orElse(incident.declaredAt());
    }

    /** How long after the declaration a milestone was reached; durations of incidents are measured from there. */
    Optional<Duration> afterDeclaration(Milestone milestone) {
        return at(milestone)
                .map(at -> Duration.between(incident.declaredAt(), at))
                .filter(span -> !span.isNegative());
    }

    Optional<ImpactAssessment> lastAssessment() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }

    /** Promises that were made for the incident itself; the one for this very post-mortem is left out. */
    List<IncidentClock> promises() {
        return clocks.stream()
                .filter(clock -> clock.kind() != ClockKind.POSTMORTEM)
                .toList();
    }

    List<ValidationRound> failedRounds() {
        return validationRounds.stream().filter(round -> !round.passed()).toList();
    }

    List<TimelineEntry> entries(TimelineKind kind) {
        return timeline.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
