package dev.muster.diagnosis.web;

import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.Surroundings;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the diagnosis adds to the page of an incident. */
@Configuration(proxyBeanMethods = false)
class DiagnosisSections {

    private record Section(String id, String title, Function<Incident, List<Line>> lines) implements PageSection {

        @Override
        public List<Line> of(Incident incident) {
            return lines.apply(incident);
        }
    }

    @Bean
    @Order(100)
    PageSection diagnosisSection(Findings findings) {
        return new Section("diagnosis", "Diagnosis", incident -> Stream.of(
                        findings.causes(incident.number()).stream().map(DiagnosisLines::of),
                        findings.hypotheses(incident.number()).stream().map(DiagnosisLines::of),
                        findings.answers(incident.number()).stream().map(DiagnosisLines::of))
                .flatMap(lines -> lines)
                .toList());
    }

    @Bean
    @Order(110)
    PageSection evidenceSection(Findings findings) {
        return new Section(
                "evidence",
                "Evidence",
                incident -> EvidenceView.all(incident.number(), findings.evidence(incident.number())).stream()
                        .map(DiagnosisLines::of)
                        .toList());
    }

    @Bean
    @Order(120)
    PageSection recentChangesSection(Surroundings surroundings) {
        return new Section(
                "recent-changes", "Changes shortly before", incident -> surroundings.recentChanges(incident).stream()
                        .map(DiagnosisLines::of)
                        .toList());
    }

    @Bean
    @Order(130)
    PageSection blastRadiusSection(Surroundings surroundings) {
        return new Section(
                "blast-radius", "Services that need this one", incident -> surroundings.blastRadius(incident).stream()
                        .map(DiagnosisLines::of)
                        .toList());
    }

    @Bean
    @Order(140)
    PageSection problemsSection(Problems problems, Surroundings surroundings) {
        return new Section("problems", "Problems and known errors", incident -> {
            Map<String, Problem> shown = new LinkedHashMap<>();
            problems.of(incident.number()).forEach(problem -> shown.put(problem.id(), problem));
            surroundings.knownErrors(incident).forEach(problem -> shown.putIfAbsent(problem.id(), problem));
            return Stream.concat(
                            shown.values().stream().map(problem -> DiagnosisLines.of(problem, incident)),
                            surroundings.recurrence(incident).stream().map(DiagnosisLines::of))
                    .toList();
        });
    }

    @Bean
    @Order(150)
    PageSection similarIncidentsSection(Surroundings surroundings) {
        return new Section("similar", "Similar incidents", incident -> surroundings.similar(incident).stream()
                .map(DiagnosisLines::of)
                .toList());
    }
}
