package dev.muster.diagnosis.process;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.RecentChange;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.diagnosis.Surroundings;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Muster itself can contribute to a diagnosis, as texts for its forms. */
@Component
class WhatIsKnown {

    private final Incidents incidents;
    private final Catalog catalog;
    private final Surroundings surroundings;
    private final Timeline timeline;

    WhatIsKnown(Incidents incidents, Catalog catalog, Surroundings surroundings, Timeline timeline) {
        this.incidents = incidents;
        this.catalog = catalog;
        this.surroundings = surroundings;
        this.timeline = timeline;
    }

    /** The texts by the variable that shows them; also notes on the timeline what was found. */
    Map<String, @Nullable Object> of(String number) {
        Incident incident = incidents.get(number);
        Optional<Service> service = Optional.ofNullable(incident.service()).flatMap(catalog::service);
        List<RecentChange> changes = surroundings.recentChanges(incident);
        List<SimilarIncident> similar = surroundings.similar(incident);
        List<Problem> knownErrors = surroundings.knownErrors(incident);
        note(number, changes, similar, knownErrors);
        Map<String, @Nullable Object> texts = new HashMap<>();
        texts.put(DiagnosisVariables.RUNBOOK_LINKS, FormTexts.runbooks(service));
        texts.put(DiagnosisVariables.MONITORING_LINKS, FormTexts.monitoring(service));
        texts.put(DiagnosisVariables.CHANGES_BEFORE, FormTexts.changes(changes));
        texts.put(DiagnosisVariables.BLAST_RADIUS, FormTexts.blastRadius(surroundings.blastRadius(incident)));
        texts.put(DiagnosisVariables.SIMILAR_INCIDENTS, FormTexts.similar(similar));
        texts.put(DiagnosisVariables.KNOWN_ERRORS, FormTexts.knownErrors(knownErrors));
        texts.put(
                DiagnosisVariables.KNOWN_PROBLEM,
                knownErrors.isEmpty() ? null : knownErrors.get(0).id());
        texts.put(DiagnosisVariables.EARLIER_CAUSES, FormTexts.earlierCauses(similar));
        return texts;
    }

    private void note(
            String number, List<RecentChange> changes, List<SimilarIncident> similar, List<Problem> knownErrors) {
        timeline.append(NewEntry.bySystem(
                number,
                TimelineKind.EVIDENCE,
                "Looked up for the diagnosis: changes shortly before: " + changes.size()
                        + "; similar incidents: "
                        + orNone(similar.stream()
                                .map(each -> each.incident().number())
                                .toList())
                        + "; known errors: "
                        + orNone(knownErrors.stream().map(Problem::id).toList())));
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
