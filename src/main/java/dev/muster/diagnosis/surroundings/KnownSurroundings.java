package dev.muster.diagnosis.surroundings;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.diagnosis.AffectedService;
import dev.muster.diagnosis.Changes;
import dev.muster.diagnosis.DiagnosisPolicy;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.RecentChange;
import dev.muster.diagnosis.Recurrence;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.diagnosis.Surroundings;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from what the catalogue, the incidents, the changes and the problems say at the moment. */
@Component
class KnownSurroundings implements Surroundings {

    private static final int MOST_CHANGES = 50;
    private static final int MOST_OPEN_INCIDENTS = 500;
    private static final int MOST_PROBLEMS = 20;

    private final Catalog catalog;
    private final Incidents incidents;
    private final Changes changes;
    private final Problems problems;
    private final DiagnosisPolicy policy;
    private final Resemblance resemblance;
    private final Recurrences recurrences;

    KnownSurroundings(
            Catalog catalog,
            Incidents incidents,
            Changes changes,
            Problems problems,
            DiagnosisPolicy policy,
            Resemblance resemblance,
            Recurrences recurrences) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.changes = changes;
        this.problems = problems;
        this.policy = policy;
        this.resemblance = resemblance;
        this.recurrences = recurrences;
    }

    /** Until the incident was declared, because what changed between detection and declaration may matter too. */
    @Override
    public List<RecentChange> recentChanges(Incident incident) {
        String service = incident.service();
        if (service == null) {
            return List.of();
        }
        List<String> services = new ArrayList<>(List.of(service));
        services.addAll(catalog.dependenciesOf(service));
        Instant from = detectedAt(incident).minus(policy.of(incident.severity()).changesWithin());
        return changes.between(services, from, incident.declaredAt(), MOST_CHANGES).stream()
                .map(change -> new RecentChange(change, change.service().equals(service)))
                .toList();
    }

    private Instant detectedAt(Incident incident) {
        return Optional.ofNullable(incidents.milestones(incident.number()).get(Milestone.DETECTED))
                .map(fact -> fact.at())
                .orElse(incident.declaredAt());
    }

    @Override
    public List<AffectedService> blastRadius(Incident incident) {
        if (incident.service() == null) {
            return List.of();
        }
        Map<String, List<Incident>> open = new LinkedHashMap<>();
        incidents
                .list(new IncidentQuery(IncidentStatus.active(), null, null, null, 0, MOST_OPEN_INCIDENTS))
                .forEach(each -> open.computeIfAbsent(String.valueOf(each.service()), id -> new ArrayList<>())
                        .add(each));
        return catalog.dependentsOf(incident.service()).stream()
                .map(id -> catalog.service(id).orElseGet(() -> unknown(id)))
                .map(service -> new AffectedService(service, open.getOrDefault(service.id(), List.of())))
                .toList();
    }

    private static Service unknown(String id) {
        return new Service(id, id, 3, "", List.of(), null, null);
    }

    @Override
    public List<SimilarIncident> similar(Incident incident) {
        return resemblance.to(incident);
    }

    @Override
    public List<Problem> knownErrors(Incident incident) {
        Stream<Problem> ofService = incident.service() == null
                ? Stream.empty()
                : problems.list(Problem.State.KNOWN_ERROR, incident.service(), 0, MOST_PROBLEMS).stream();
        Stream<Problem> linked = Stream.concat(
                        Stream.of(incident.number()),
                        similar(incident).stream().map(each -> each.incident().number()))
                .flatMap(number -> problems.of(number).stream());
        Map<String, Problem> known = new LinkedHashMap<>();
        Stream.concat(linked, ofService)
                .filter(problem -> problem.state() == Problem.State.KNOWN_ERROR)
                .filter(problem -> Objects.nonNull(problem.workaround()))
                .forEach(problem -> known.putIfAbsent(problem.id(), problem));
        return List.copyOf(known.values());
    }

    @Override
    public Optional<Recurrence> recurrence(Incident incident) {
        return recurrences.of(incident);
    }

    @Override
    public List<Recurrence> recurrences() {
        return recurrences.all();
    }
}
