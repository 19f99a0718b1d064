package dev.muster.catalog.web;

import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueChange.Action;
import dev.muster.catalog.CatalogueImports;
import dev.muster.catalog.file.CatalogueReading;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as a whole: its schema, what changed in it, and a new one. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueApi {

    private static final String SOURCE = "API import";

    private final CatalogueImports imports;
    private final CatalogueReading reading;

    CatalogueApi(CatalogueImports imports, CatalogueReading reading) {
        this.imports = imports;
        this.reading = reading;
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    String schema() {
        return reading.schema().text();
    }

    /** Newest first. */
    @GetMapping("/changes")
    ResponseEntity<Page<CatalogueChange>> changes(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return Page.answer(imports.changes(page, size), imports.countChanges(), page, size);
    }

    /** Makes the catalogue what the YAML body says. What it does not name goes, except windows planned by hand. */
    @PostMapping(
            path = "/import",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain"})
    Outcome take(@RequestBody byte[] yaml, @RequestParam(defaultValue = "false") boolean dryRun, Principal person) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        return Outcome.of(imports.take(SOURCE, text, person.getName(), dryRun));
    }

    /**
     * What an import changed, or would change.
     *
     * @param sha256 of the body, in hexadecimal; the changes name it too
     */
    record Outcome(
            boolean dryRun, String sha256, long added, long changed, long removed, List<CatalogueChange> changes) {

        static Outcome of(CatalogueImports.Report report) {
            return new Outcome(
                    report.dryRun(),
                    report.sha256(),
                    count(report, Action.ADDED),
                    count(report, Action.CHANGED),
                    count(report, Action.REMOVED),
                    report.changes());
        }

        private static long count(CatalogueImports.Report report, Action action) {
            return report.changes().stream()
                    .filter(change -> change.action() == action)
                    .count();
        }
    }
}
