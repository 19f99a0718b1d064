package dev.muster.diagnosis.surroundings;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.DiagnosisPolicy;
import dev.muster.diagnosis.Likeness;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds earlier incidents like one: up to {@value #FOR_SERVICE} points for the same service, {@value #FOR_CATEGORY} for
 * the same sort of cause once that is known, {@value #FOR_WORDS} for the words of the title. It weighs the last
 * {@value #OF_SERVICE} incidents of the service and the last {@value #OF_ALL} of all.
 */
@Component
class Resemblance {

    static final int FOR_SERVICE = 40;
    static final int FOR_CATEGORY = 20;
    static final int FOR_WORDS = 40;

    private static final int OF_SERVICE = 200;
    private static final int OF_ALL = 300;
    private static final int LEAST = 20;
    private static final int MOST = 5;
    private static final double WORTH_NAMING = 0.1;

    private final Incidents incidents;
    private final DiagnosisPolicy policy;

    Resemblance(Incidents incidents, DiagnosisPolicy policy) {
        this.incidents = incidents;
        this.policy = policy;
    }

    List<SimilarIncident> to(Incident incident) {
        Instant oldest =
                incident.declaredAt().minus(policy.of(incident.severity()).similarWithin());
        Collection<Incident> candidates = candidates(incident);
        Likeness likeness =
                new Likeness(candidates.stream().map(Incident::title).toList());
        return candidates.stream()
                .filter(each -> !each.number().equals(incident.number()))
                .filter(each -> each.status() != IncidentStatus.MERGED)
                .filter(each -> each.mode() != IncidentMode.DRILL || incident.mode() == IncidentMode.DRILL)
                .filter(each -> !each.declaredAt().isAfter(incident.declaredAt()))
                .filter(each -> each.declaredAt().isAfter(oldest))
                .map(each -> compared(incident, each, likeness.of(incident.title(), each.title())))
                .filter(each -> each.score() >= LEAST)
                .sorted(Comparator.comparingInt(SimilarIncident::score)
                        .thenComparing(each -> each.incident().declaredAt())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Collection<Incident> candidates(Incident incident) {
        Map<String, Incident> found = new LinkedHashMap<>();
        if (incident.service() != null) {
            list(incident.service(), OF_SERVICE).forEach(each -> found.put(each.number(), each));
        }
        list(null, OF_ALL).forEach(each -> found.put(each.number(), each));
        return found.values();
    }

    private List<Incident> list(@Nullable String service, int most) {
        return incidents.list(new IncidentQuery(Set.of(), null, service, null, 0, most));
    }

    private static SimilarIncident compared(Incident incident, Incident other, double sameWords) {
        List<String> reasons = new ArrayList<>();
        int score = 0;
        if (incident.service() != null && incident.service().equals(other.service())) {
            score += FOR_SERVICE;
            reasons.add("same service " + incident.service());
        }
        int forWords = (int) Math.round(FOR_WORDS * sameWords);
        if (sameWords >= WORTH_NAMING) {
            score += forWords;
            reasons.add("title alike by " + Math.round(100 * sameWords) + " %");
        }
        String category = incident.resolution().causeCategory();
        if (category != null
                && !category.equals(CauseCategory.UNKNOWN.name())
                && category.equals(other.resolution().causeCategory())) {
            score += FOR_CATEGORY;
            reasons.add("same sort of cause " + category);
        }
        return new SimilarIncident(other, score, List.copyOf(reasons));
    }
}
