package dev.muster.diagnosis.process;

import static java.util.stream.Collectors.joining;

import dev.muster.catalog.Runbook;
import dev.muster.catalog.Service;
import dev.muster.diagnosis.AffectedService;
import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.RecentChange;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.document.MarkdownText;
import dev.muster.document.UtcTime;
import dev.muster.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms show, as Markdown lists; the engine keeps at most {@value #LONGEST} characters of each. */
final class FormTexts {

    private static final int LONGEST = 4000;
    private static final int LONGEST_QUOTE = 200;
    private static final String MORE = "\n- … and more: see the incident’s page";

    private FormTexts() {}

    static String runbooks(Optional<Service> service) {
        return service.map(Service::runbooks)
                .filter(list -> !list.isEmpty())
                .map(FormTexts::runbooks)
                .orElse("The catalogue names no runbook for this service.");
    }

    private static String runbooks(List<Runbook> runbooks) {
        return list(
                runbooks.stream()
                        .map(runbook -> link(runbook.title(), runbook.url())
                                + runbook.immediateActions().stream()
                                        .map(action -> "; at once: " + quote(action))
                                        .collect(joining())),
                "");
    }

    static String monitoring(Optional<Service> service) {
        return list(
                service.stream()
                        .flatMap(known -> known.monitoring().stream())
                        .map(place -> link(place.title(), place.url())),
                "The catalogue names no dashboard or log search for this service.");
    }

    static String changes(List<RecentChange> changes) {
        return list(
                changes.stream().map(recent -> {
                    var change = recent.change();
                    return UtcTime.dateAndTime(change.at()) + ", " + quote(change.service())
                            + (recent.own() ? "" : " (needed by the service)") + ": "
                            + (change.url() == null ? quote(change.summary()) : link(change.summary(), change.url()))
                            + ", " + change.kind().label()
                            + (change.author() == null ? "" : " by " + quote(change.author()));
                }),
                "Nobody told Muster of a change to this service, or to what it depends on, shortly before the incident."
                        + " Ask those who may have made one.");
    }

    static String blastRadius(List<AffectedService> affected) {
        return list(
                affected.stream()
                        .map(each -> quote(each.service().name()) + " (tier "
                                + each.service().tier() + ")"
                                + each.openIncidents().stream()
                                        .map(open -> ", open " + open.number() + " " + quote(open.title()))
                                        .collect(joining())),
                "The catalogue knows of no service that depends on this one.");
    }

    static String similar(List<SimilarIncident> similar) {
        return list(
                similar.stream()
                        .map(each -> each.incident().number() + " "
                                + quote(each.incident().title()) + " ("
                                + quote(String.join(", ", each.reasons())) + ")"
                                + labelled(
                                        ". Cause: ",
                                        each.incident().resolution().rootCause())
                                + labelled(
                                        ". Workaround: ",
                                        each.incident().resolution().workaround())
                                + labelled(
                                        ". Solution: ",
                                        each.incident().resolution().solution())),
                "No earlier incident resembles this one.");
    }

    static String knownErrors(List<Problem> problems) {
        return list(
                problems.stream()
                        .map(problem -> problem.id() + " " + quote(problem.title())
                                + labelled(". Workaround: ", problem.workaround())),
                "No known error of this service.");
    }

    static String earlierCauses(List<SimilarIncident> similar) {
        return list(
                similar.stream()
                        .map(SimilarIncident::incident)
                        .filter(incident -> incident.resolution().causeCategory() != null)
                        .map(FormTexts::cause),
                "Nothing alike with a known cause.");
    }

    private static String cause(Incident incident) {
        return incident.number() + ", " + incident.resolution().causeCategory()
                + labelled(": ", incident.resolution().rootCause());
    }

    static String evidence(List<Evidence> evidence, List<Hypothesis> hypotheses) {
        List<String> lines = new ArrayList<>();
        hypotheses.forEach(
                tested -> lines.add(0, "Hypothesis " + tested.outcome().label() + ": " + quote(tested.statement())));
        evidence.forEach(found -> lines.add(
                0,
                UtcTime.dateAndTime(found.collectedAt()) + ", " + found.kind().label() + ": "
                        + quote(found.content())));
        return list(lines.stream(), "No evidence yet.");
    }

    private static String list(Stream<String> items, String otherwise) {
        StringBuilder text = new StringBuilder();
        for (String item : items.toList()) {
            if (text.length() + item.length() + MORE.length() + 3 > LONGEST) {
                return text.append(MORE).toString();
            }
            text.append(text.isEmpty() ? "- " : "\n- ").append(item);
        }
        return text.isEmpty() ? otherwise : text.toString();
    }

    private static String labelled(String label, @Nullable String words) {
        return words == null ? "" : label + quote(words);
    }

    /** Addresses come from the catalogue and the API, which take http and https only; brackets would end the title. */
    private static String link(String title, String url) {
        String plain = title.replace('[', '(').replace(']', ')');
        return "[" + quote(plain) + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    private static String quote(String words) {
        return MarkdownText.line(words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…");
    }
}
