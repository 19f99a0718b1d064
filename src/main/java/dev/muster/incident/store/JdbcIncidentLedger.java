package dev.muster.incident.store;

import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Resolution;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes an incident's state and, beside each change, the timeline entry that tells of it. */
@Repository
@Transactional
class JdbcIncidentLedger implements IncidentLedger {

    private final IncidentWrites rows;
    private final StandingWrites standing;
    private final IncidentNumbers numbers;
    private final Incidents incidents;
    private final FactRows facts;
    private final IncidentRoles roles;
    private final Timeline timeline;
    private final Clock clock;

    JdbcIncidentLedger(
            IncidentWrites rows,
            StandingWrites standing,
            IncidentNumbers numbers,
            Incidents incidents,
            FactRows facts,
            IncidentRoles roles,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.numbers = numbers;
        this.incidents = incidents;
        this.facts = facts;
        this.roles = roles;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Incident register(Declaration declaration, Severity severity) {
        Instant now = clock.instant();
        String number = numbers.next();
        rows.insert(number, declaration, severity, now);
        Instant detected = declaration.detectedAt() == null ? now : declaration.detectedAt();
        MilestoneFact.Source source = declaration.declaredBy().equals(NewEntry.SYSTEM)
                ? MilestoneFact.Source.AUTO
                : MilestoneFact.Source.MANUAL;
        facts.milestone(number, Milestone.DETECTED, detected, source, null);
        facts.milestone(number, Milestone.DECLARED, now, source, null);
        timeline.append(NewEntry.by(
                        declaration.declaredBy(),
                        number,
                        TimelineKind.DECLARED,
                        "Incident declared: " + IncidentWrites.title(declaration.title()))
                .with(Map.of("status", IncidentStatus.TRIAGE.name())));
        return incidents.get(number);
    }

    @Override
    public void startedAs(String number, String processInstance) {
        rows.startedAs(number, processInstance);
    }

    @Override
    public void changeStatus(String number, IncidentStatus status, String actor, @Nullable String reason) {
        standing.changeStatus(number, status, actor, reason);
    }

    @Override
    public void promise(
            String number, Severity severity, Duration response, Duration update, @Nullable Duration resolution) {
        standing.promise(number, severity, response, update, resolution);
    }

    @Override
    public void changeSeverity(String number, Severity severity, String actor, String reason) {
        Severity before = incidents.get(number).severity();
        if (before == severity) {
            return;
        }
        rows.update(
                number,
                "severity = :severity",
                IncidentWrites.parameters("severity", severity.name(), "reason", reason));
        timeline.append(NewEntry.by(
                        actor,
                        number,
                        TimelineKind.SEVERITY_CHANGED,
                        "Severity changed from " + before + " to " + severity + ": " + reason)
                .with(Map.of("from", before.name(), "severity", severity.name(), "reason", reason)));
    }

    @Override
    public void reach(String number, Milestone milestone, Instant at) {
        if (!incidents.milestones(number).containsKey(milestone)) {
            facts.milestone(number, milestone, at, MilestoneFact.Source.AUTO, null);
            rows.touch(number);
        }
    }

    @Override
    public void reachAgain(String number, Milestone milestone, Instant at, String reason) {
        facts.milestone(number, milestone, at, MilestoneFact.Source.AUTO, reason);
        rows.touch(number);
    }

    @Override
    public void assign(String number, Role role, String person, String actor) {
        roles.assign(number, role, person, actor, null);
    }

    @Override
    public void assess(String number, ImpactAssessment assessment) {
        facts.assessment(number, assessment);
        rows.touch(number);
        Impact impact = assessment.impact();
        timeline.append(NewEntry.by(
                        assessment.assessedBy(),
                        number,
                        TimelineKind.IMPACT_ASSESSED,
                        "Impact assessed: users %s, business %s, systems %s, data %s, security %s"
                                .formatted(
                                        impact.user(),
                                        impact.business(),
                                        impact.system(),
                                        impact.data(),
                                        impact.security()))
                .with(impact.byAxis()));
    }

    @Override
    public void resolveWith(String number, Resolution resolution) {
        rows.update(
                number,
                "root_cause = coalesce(:cause, root_cause), cause_category = coalesce(:category, cause_category),"
                        + " workaround = coalesce(:workaround, workaround), solution = coalesce(:solution, solution),"
                        + " prevention = coalesce(:prevention, prevention)",
                IncidentWrites.parameters(
                        "cause",
                        resolution.rootCause(),
                        "category",
                        resolution.causeCategory(),
                        "workaround",
                        resolution.workaround(),
                        "solution",
                        resolution.solution(),
                        "prevention",
                        resolution.prevention()));
    }
}
