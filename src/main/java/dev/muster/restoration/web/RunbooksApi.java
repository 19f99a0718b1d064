package dev.muster.restoration.web;

import dev.muster.incident.Incidents;
import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import dev.muster.restoration.RunbookStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How well runbooks work, and how each run went. */
@RestController
class RunbooksApi {

    /** So many runs say enough about how well a runbook works now. */
    private static final int CONSIDERED = 1000;

    /** @param considered the latest runs that the numbers come from */
    record RunbookList(
            List<RunbookStatistics> items, @Nullable String next, int considered) {}

    record RunList(List<RunbookRun> items, @Nullable String next) {}

    private final RunbookRuns runs;
    private final Incidents incidents;

    RunbooksApi(RunbookRuns runs, Incidents incidents) {
        this.runs = runs;
        this.incidents = incidents;
    }

    @GetMapping("/api/v1/runbooks")
    RunbookList all() {
        List<RunbookRun> latest = runs.newest(CONSIDERED);
        return new RunbookList(RunbookStatistics.of(latest), null, latest.size());
    }

    @GetMapping("/api/v1/incidents/{number}/runbook-runs")
    RunList ofIncident(@PathVariable String number) {
        return new RunList(runs.of(incidents.get(number).number()), null);
    }
}
