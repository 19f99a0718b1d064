package dev.muster.incident.store;

import dev.muster.incident.Declaration;
import dev.muster.incident.Durations;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLedger;
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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes an incident's state and, beside each change, the timeline entry that tells of it. */
@Repository
@Transactional
class JdbcIncidentLedger implements IncidentLedger {

    private static final int LONGEST_TITLE = 500;

    private final JdbcClient jdbc;
    private final IncidentNumbers numbers;
    private final Incidents incidents;
    private final FactRows facts;
    private final Timeline timeline;
    private final Clock clock;

    JdbcIncidentLedger(
            JdbcClient jdbc,
            IncidentNumbers numbers,
            Incidents incidents,
            FactRows facts,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.incidents = incidents;
        this.facts = facts;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Incident register(Declaration declaration, Severity severity) {
        Instant now = clock.instant();
        String number = numbers.next();
        jdbc.sql(
                        "insert into incident (number, title, description, service, severity, initial_severity, status,"
                                + " origin, reported_by, declared_at, updated_at, version) values (:number, :title,"
                                + " :description, :service, :severity, :severity, 'TRIAGE', :origin, :reportedBy, :now, :now, 0)")
                .param("number", number)
                .param("title", title(declaration.title()))
                .param("description", declaration.description())
                .param("service", declaration.service())
                .param("severity", severity.name())
                .param("origin", declaration.origin().name())
                .param("reportedBy", declaration.declaredBy())
                .param("now", Columns.utc(now))
                .update();
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
                        "Incident declared: " + title(declaration.title()))
                .with(Map.of("status", IncidentStatus.TRIAGE.name())));
        return incidents.get(number);
    }

    private static String title(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    @Override
    public void startedAs(String number, String processInstance) {
        jdbc.sql("update incident set process_instance = :instance where number = :number")
                .param("instance", processInstance)
                .param("number", number)
                .update();
    }

    @Override
    public void changeStatus(String number, IncidentStatus status, String actor, @Nullable String reason) {
        Incident before = incidents.get(number);
        if (before.status() == status) {
            return;
        }
        update(
                number,
                "status = :status, status_reason = :reason",
                parameters("status", status.name(), "reason", reason));
        String text =
                "Status changed from " + before.status() + " to " + status + (reason == null ? "" : ": " + reason);
        timeline.append(NewEntry.by(actor, number, TimelineKind.STATUS_CHANGED, text)
                .with(Map.of("from", before.status().name(), "status", status.name())));
    }

    @Override
    public void promise(String number, Severity severity, Duration response, Duration update) {
        update(
                number,
                "severity = :severity, initial_severity = case when status = 'TRIAGE' then :severity else"
                        + " initial_severity end, response_target = :response, update_target = :update",
                parameters("severity", severity.name(), "response", response.toString(), "update", update.toString()));
        timeline.append(NewEntry.bySystem(
                        number,
                        TimelineKind.TARGETS_PROMISED,
                        severity + " promises: acknowledge within " + Durations.words(response) + ", an update every "
                                + Durations.words(update))
                .with(Map.of(
                        "severity", severity.name(), "response", response.toString(), "update", update.toString())));
    }

    @Override
    public void changeSeverity(String number, Severity severity, String actor, String reason) {
        Severity before = incidents.get(number).severity();
        if (before == severity) {
            return;
        }
        update(number, "severity = :severity", parameters("severity", severity.name(), "reason", reason));
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
            touch(number);
        }
    }

    @Override
    public void reachAgain(String number, Milestone milestone, Instant at, String reason) {
        facts.milestone(number, milestone, at, MilestoneFact.Source.AUTO, reason);
        touch(number);
    }

    @Override
    public void assign(String number, Role role, String person, String actor) {
        if (person.equals(incidents.roles(number).get(role))) {
            return;
        }
        facts.role(number, role, person);
        touch(number);
        timeline.append(NewEntry.by(actor, number, TimelineKind.ROLE_ASSIGNED, person + " is now " + role.key())
                .with(Map.of("role", role.key(), "person", person)));
    }

    @Override
    public void assess(String number, ImpactAssessment assessment) {
        facts.assessment(number, assessment);
        touch(number);
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
                .with(Map.of(
                        "user",
                        impact.user().name(),
                        "business",
                        impact.business().name(),
                        "system",
                        impact.system().name(),
                        "data",
                        impact.data().name(),
                        "security",
                        impact.security().name())));
    }

    @Override
    public void resolveWith(String number, Resolution resolution) {
        update(
                number,
                "root_cause = coalesce(:cause, root_cause), cause_category = coalesce(:category, cause_category),"
                        + " workaround = coalesce(:workaround, workaround), solution = coalesce(:solution, solution),"
                        + " prevention = coalesce(:prevention, prevention)",
                parameters(
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

    private void touch(String number) {
        update(number, "process_instance = process_instance", Map.of());
    }

    private void update(String number, String assignments, Map<String, ?> parameters) {
        jdbc.sql("update incident set " + assignments + ", updated_at = :now, version = version + 1"
                        + " where number = :number")
                .params(parameters)
                .param("now", Columns.utc(clock.instant()))
                .param("number", number)
                .update();
    }

    private static Map<String, @Nullable String> parameters(@Nullable String... namesAndValues) {
        Map<String, @Nullable String> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
