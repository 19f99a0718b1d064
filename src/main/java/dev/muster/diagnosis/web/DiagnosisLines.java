package dev.muster.diagnosis.web;

import static java.util.stream.Collectors.joining;

import dev.muster.diagnosis.AffectedService;
import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.ChecklistAnswer;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.RecentChange;
import dev.muster.diagnosis.Recurrence;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection.Line;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the page of an incident says what was found. */
final class DiagnosisLines {

    private DiagnosisLines() {}

    static Line of(Cause cause) {
        String whys = IntStream.range(0, cause.whys().size())
                .mapToObj(at -> (at + 1) + ". why: " + cause.whys().get(at))
                .collect(joining(" "));
        return Line.of(
                        "Root cause, " + cause.category().label() + ": " + cause.statement(),
                        joined(labelled("Set off by: ", cause.trigger()), whys.isEmpty() ? null : whys))
                .by(cause.foundBy(), cause.foundAt());
    }

    static Line of(Hypothesis tested) {
        return Line.of(
                        "Hypothesis " + tested.outcome().label() + ": " + tested.statement(),
                        labelled("Test: ", tested.test()))
                .by(tested.testedBy(), tested.testedAt());
    }

    static Line of(ChecklistAnswer answer) {
        String item = answer.item().label();
        return Line.of(
                        item.substring(0, 1).toUpperCase(Locale.ROOT) + item.substring(1) + ": "
                                + answer.result().label(),
                        answer.note())
                .by(answer.person(), answer.at());
    }

    static Line of(EvidenceView evidence) {
        String correction = evidence.corrects() == null
                ? null
                : "Corrects evidence " + evidence.corrects() + ": " + evidence.correctionReason();
        String corrected = evidence.correctedBy().isEmpty()
                ? null
                : "Corrected by evidence "
                        + evidence.correctedBy().stream().map(String::valueOf).collect(joining(", "));
        String file = evidence.file() == null
                ? null
                : evidence.file().name() + ", " + evidence.file().size() + " bytes";
        return Line.of(
                        evidence.text(),
                        joined(
                                "Evidence " + evidence.id() + " from "
                                        + evidence.kind().label(),
                                evidence.source(),
                                file,
                                "SHA-256 " + evidence.sha256(),
                                correction,
                                corrected))
                .by(evidence.collectedBy(), evidence.collectedAt())
                .linked(evidence.fileUrl() == null ? evidence.link() : evidence.fileUrl());
    }

    static Line of(RecentChange recent) {
        var change = recent.change();
        return Line.of(
                        change.summary(),
                        joined(
                                change.service() + (recent.own() ? "" : ", needed by this service"),
                                change.kind().label(),
                                "told by " + change.source()))
                .by(change.author() == null ? change.source() : change.author(), change.at())
                .linked(change.url());
    }

    static Line of(AffectedService affected) {
        String open = affected.openIncidents().stream()
                .map(incident -> incident.number() + " " + incident.title())
                .collect(joining("; "));
        return Line.of(
                affected.service().name() + " (tier " + affected.service().tier() + ")",
                open.isEmpty() ? "no incident of its own is open" : "open: " + open);
    }

    static Line of(Problem problem, Incident incident) {
        String linked = problem.incidents().contains(incident.number()) ? "linked to this incident" : "not linked";
        return Line.of(
                problem.id() + " " + problem.title(),
                joined(
                        problem.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        linked,
                        labelled("workaround: ", problem.workaround()),
                        labelled("solution: ", problem.solution())));
    }

    static Line of(Recurrence recurrence) {
        return Line.of(
                "Came back: " + recurrence.category().label(),
                String.join(", ", recurrence.incidents()) + ". A problem is suggested, and nobody has opened one.");
    }

    static Line of(SimilarIncident similar) {
        Incident incident = similar.incident();
        return Line.of(
                        incident.number() + " " + incident.title(),
                        joined(
                                String.join(", ", similar.reasons()),
                                labelled("cause: ", incident.resolution().rootCause()),
                                labelled("workaround: ", incident.resolution().workaround()),
                                labelled("solution: ", incident.resolution().solution())))
                .linked("/incidents/" + incident.number());
    }

    private static @Nullable String labelled(String label, @Nullable String words) {
        return words == null ? null : label + words;
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String text = Stream.of(parts).filter(part -> part != null).collect(joining(" · "));
        return text.isEmpty() ? null : text;
    }
}
