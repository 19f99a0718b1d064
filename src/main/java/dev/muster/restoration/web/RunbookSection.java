package dev.muster.restoration.web;

import static java.util.stream.Collectors.joining;

import dev.muster.incident.Durations;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import dev.muster.restoration.RunbookStep;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The runbooks that were carried out for an incident, step by step. */
@Component
class RunbookSection implements PageSection {

    private final RunbookRuns runs;

    RunbookSection(RunbookRuns runs) {
        this.runs = runs;
    }

    @Override
    public String id() {
        return "runbooks";
    }

    @Override
    public String title() {
        return "Runbooks";
    }

    @Override
    public List<Line> of(Incident incident) {
        return runs.of(incident.number()).stream().map(RunbookSection::line).toList();
    }

    private static Line line(RunbookRun run) {
        String took = run.duration()
                .map(duration -> " in " + Durations.words(duration))
                .orElse("");
        String steps = Stream.concat(
                        Stream.ofNullable(run.pointOfNoReturn()),
                        run.steps().stream().map(RunbookSection::words))
                .collect(joining("; "));
        return Line.of(run.name() + " " + run.outcome().words() + took, steps).by(run.startedBy(), run.startedAt());
    }

    private static String words(RunbookStep step) {
        return step.sentence() + (step.actor() == null ? "" : " (" + step.actor() + ")");
    }
}
