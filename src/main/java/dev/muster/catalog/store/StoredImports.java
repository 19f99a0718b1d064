package dev.muster.catalog.store;

import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.CatalogueImports;
import dev.muster.catalog.file.CatalogueReading;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the tables of the catalogue what a text says, and writes down what that changed. */
@Component
@Transactional
class StoredImports implements CatalogueImports {

    private final CatalogueReading reading;
    private final CatalogueRows rows;
    private final ImportedWindows windows;
    private final EntryContent content;
    private final Snapshots snapshots;
    private final Clock clock;

    StoredImports(
            CatalogueReading reading,
            CatalogueRows rows,
            ImportedWindows windows,
            EntryContent content,
            Snapshots snapshots,
            Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.windows = windows;
        this.content = content;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public Report take(String source, String yaml, String person, boolean dryRun) {
        CatalogueContent wanted = reading.read(Map.of(source, yaml));
        String sha256 = Sha256.of(yaml);
        return new Report(dryRun, sha256, take(wanted, source, sha256, person, dryRun));
    }

    List<CatalogueChange> take(CatalogueContent wanted, String source, String sha256, String person, boolean dryRun) {
        Instant now = clock.instant();
        rows.lock();
        Comparison comparison = new Comparison(person, now, source, sha256);
        List<Entry> entries = content.entries(wanted);
        List<CatalogueChange> ofEntries = comparison.changes(rows.entries(), entries);
        List<CatalogueChange> ofWindows = windows.changes(wanted, now, comparison);
        List<CatalogueChange> all =
                Stream.concat(ofEntries.stream(), ofWindows.stream()).toList();
        if (!dryRun && !all.isEmpty()) {
            rows.replace(entries);
            windows.apply(wanted, ofWindows, person, now);
            all.forEach(rows::append);
            snapshots.changing();
        }
        return all;
    }

    /** What the start of the application reads; the same text as at the last start is not taken again. */
    boolean takeAtStart(CatalogueContent wanted, String source, String sha256) {
        rows.lock();
        if (rows.startHash().filter(sha256::equals).isPresent()) {
            return false;
        }
        take(wanted, source, sha256, CatalogueChange.SYSTEM, false);
        rows.rememberStartHash(sha256);
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CatalogueChange> changes(int page, int size) {
        return rows.changes(page, size);
    }

    @Override
    @Transactional(readOnly = true)
    public long countChanges() {
        return rows.countChanges();
    }
}
