package dev.muster.incident.web;

import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentHold;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.Incidents;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.ProcessVersions;
import dev.muster.incident.Resolution;
import dev.muster.incident.web.IncidentView.HoldView;
import dev.muster.incident.web.IncidentView.ImpactView;
import dev.muster.incident.web.IncidentView.LinkView;
import dev.muster.incident.web.IncidentView.MilestoneView;
import dev.muster.incident.web.IncidentView.ResolutionView;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the API shows of incidents. */
@Component
class IncidentViews {

    private final Incidents incidents;
    private final ProcessVersions versions;
    private final IncidentLinks links;
    private final IncidentHolds holds;
    private final Clock clock;

    IncidentViews(
            Incidents incidents, ProcessVersions versions, IncidentLinks links, IncidentHolds holds, Clock clock) {
        this.incidents = incidents;
        this.versions = versions;
        this.links = links;
        this.holds = holds;
        this.clock = clock;
    }

    List<IncidentRow> rows(List<Incident> found) {
        Map<String, List<IncidentClock>> running =
                incidents.runningClocks(found.stream().map(Incident::number).toList());
        return found.stream()
                .map(incident -> IncidentRow.of(incident, clocks(running.getOrDefault(incident.number(), List.of()))))
                .toList();
    }

    IncidentView view(Incident incident) {
        String number = incident.number();
        return new IncidentView(
                number,
                incident.title(),
                incident.description(),
                incident.severity(),
                incident.initialSeverity(),
                incident.status(),
                incident.statusReason(),
                incident.service(),
                incident.origin(),
                incident.mode(),
                incident.reportedBy(),
                incident.declaredAt(),
                milestones(number),
                clocks(incidents.clocks(number)),
                latestImpact(incidents.assessments(number)),
                roles(number),
                resolution(incident.resolution()),
                links(number),
                holds.current(number).map(IncidentViews::hold).orElse(null),
                versions.of(incident).orElse(null));
    }

    private List<LinkView> links(String number) {
        return links.of(number).stream()
                .map(link -> new LinkView(
                        link.other(number),
                        link.kind(),
                        link.wordsFrom(number),
                        link.from().equals(number),
                        link.reason(),
                        link.linkedBy(),
                        link.linkedAt(),
                        link.undoneBy(),
                        link.undoneAt()))
                .toList();
    }

    private static HoldView hold(IncidentHold hold) {
        return new HoldView(hold.reason(), hold.note(), hold.heldBy(), hold.heldAt(), hold.remindAt());
    }

    private List<ClockView> clocks(List<IncidentClock> found) {
        Instant now = clock.instant();
        return found.stream().map(one -> ClockView.of(one, now)).toList();
    }

    private Map<String, MilestoneView> milestones(String number) {
        Map<String, MilestoneView> reached = new LinkedHashMap<>();
        for (MilestoneFact fact : incidents.milestones(number).values()) {
            reached.put(
                    fact.milestone().key(),
                    new MilestoneView(fact.at(), fact.source().name(), fact.correctedBy(), fact.reason()));
        }
        return reached;
    }

    private Map<String, String> roles(String number) {
        Map<String, String> held = new LinkedHashMap<>();
        incidents.roles(number).forEach((role, person) -> held.put(role.key(), person));
        return held;
    }

    private static @Nullable ImpactView latestImpact(List<ImpactAssessment> assessments) {
        if (assessments.isEmpty()) {
            return null;
        }
        ImpactAssessment latest = assessments.get(assessments.size() - 1);
        Impact impact = latest.impact();
        return new ImpactView(
                impact.user(),
                impact.business(),
                impact.system(),
                impact.data(),
                impact.security(),
                latest.usersAffected(),
                latest.systemsAffected(),
                latest.businessEffect());
    }

    private static ResolutionView resolution(Resolution resolution) {
        return new ResolutionView(
                resolution.rootCause(),
                resolution.causeCategory(),
                resolution.workaround(),
                resolution.solution(),
                resolution.prevention());
    }
}
