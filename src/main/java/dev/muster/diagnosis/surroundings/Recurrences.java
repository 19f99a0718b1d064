package dev.muster.diagnosis.surroundings;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.DiagnosisPolicy;
import dev.muster.diagnosis.DiagnosisPolicy.Limits;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.Recurrence;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.Incidents;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts incidents of the same service with the same sort of cause; drills do not count. */
@Component
class Recurrences {

    private static final int MOST_INCIDENTS = 500;
    private static final int MOST_PROBLEMS = 100;

    private final Incidents incidents;
    private final Problems problems;
    private final DiagnosisPolicy policy;
    private final Clock clock;

    Recurrences(Incidents incidents, Problems problems, DiagnosisPolicy policy, Clock clock) {
        this.incidents = incidents;
        this.problems = problems;
        this.policy = policy;
        this.clock = clock;
    }

    Optional<Recurrence> of(Incident incident) {
        return key(incident).flatMap(key -> recurrence(key, incident, list(key.service())));
    }

    /** By the newest incident of each service and cause. */
    List<Recurrence> all() {
        List<Incident> newestFirst = list(null);
        Map<Key, Incident> newest = new LinkedHashMap<>();
        newestFirst.forEach(each -> key(each).ifPresent(key -> newest.putIfAbsent(key, each)));
        return newest.entrySet().stream()
                .flatMap(each -> recurrence(each.getKey(), each.getValue(), newestFirst).stream())
                .toList();
    }

    private Optional<Recurrence> recurrence(Key key, Incident newest, List<Incident> among) {
        Limits limits = policy.of(newest.severity());
        Instant from = clock.instant().minus(limits.recurringWithin());
        List<String> same = among.stream()
                .filter(each -> each.declaredAt().isAfter(from))
                .filter(each -> key(each).filter(key::equals).isPresent())
                .map(Incident::number)
                .sorted()
                .toList();
        return same.size() >= limits.recurringFrom() && !hasProblem(key)
                ? Optional.of(new Recurrence(key.service(), key.category(), same))
                : Optional.empty();
    }

    /** A problem that was resolved has not prevented this, so it does not count. */
    private boolean hasProblem(Key key) {
        return Stream.of(Problem.State.OPEN, Problem.State.KNOWN_ERROR)
                .flatMap(state -> problems.list(state, key.service(), 0, MOST_PROBLEMS).stream())
                .anyMatch(problem -> problem.causeCategory() == key.category());
    }

    private List<Incident> list(@Nullable String service) {
        return incidents.list(new IncidentQuery(Set.of(), null, service, null, 0, MOST_INCIDENTS));
    }

    private static Optional<Key> key(Incident incident) {
        String service = incident.service();
        String category = incident.resolution().causeCategory();
        return service == null || category == null || incident.mode() == IncidentMode.DRILL
                ? Optional.empty()
                : Arrays.stream(CauseCategory.values())
                        .filter(known ->
                                known != CauseCategory.UNKNOWN && known.name().equals(category))
                        .findFirst()
                        .map(known -> new Key(service, known));
    }

    private record Key(String service, CauseCategory category) {}
}
