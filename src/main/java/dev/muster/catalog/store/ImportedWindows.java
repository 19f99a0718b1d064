package dev.muster.catalog.store;

import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueChange.EntryKind;
import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.PlannedMaintenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The maintenance windows that a catalogue names. One that was cancelled stays so, and one that is over is never
 * touched; one that the catalogue does not name any more is cancelled.
 */
@Component
class ImportedWindows {

    private static final String GONE = "No longer in the catalogue";

    private final WindowRows rows;
    private final EntryContent content;

    ImportedWindows(WindowRows rows, EntryContent content) {
        this.rows = rows;
        this.content = content;
    }

    List<CatalogueChange> changes(CatalogueContent wanted, Instant now, Comparison comparison) {
        List<MaintenanceWindow> named = wanted.maintenance().stream()
                .flatMap(window -> rows.find(window.id()).stream())
                .toList();
        Set<String> settled = named.stream()
                .filter(window -> window.cancelledAt() != null)
                .map(MaintenanceWindow::id)
                .collect(Collectors.toSet());
        Set<String> ids = named.stream().map(MaintenanceWindow::id).collect(Collectors.toSet());
        List<MaintenanceWindow> before = new ArrayList<>(named);
        rows.imported().stream()
                .filter(window -> !ids.contains(window.id()) && window.until().isAfter(now))
                .forEach(before::add);
        return comparison
                .changes(
                        before.stream().map(window -> entry(planned(window))).toList(),
                        wanted.maintenance().stream().map(this::entry).toList())
                .stream()
                .filter(change -> !settled.contains(change.entry()))
                .toList();
    }

    void apply(CatalogueContent wanted, List<CatalogueChange> changes, String person, Instant now) {
        Map<String, PlannedMaintenance> byId =
                wanted.maintenance().stream().collect(Collectors.toMap(PlannedMaintenance::id, Function.identity()));
        for (CatalogueChange change : changes) {
            PlannedMaintenance window = byId.get(change.entry());
            if (window == null) {
                rows.cancel(change.entry(), GONE, person, now);
            } else if (change.action() == CatalogueChange.Action.ADDED) {
                rows.insert(window, true, person, now);
            } else {
                rows.update(window);
            }
        }
    }

    private Entry entry(PlannedMaintenance window) {
        return new Entry(EntryKind.MAINTENANCE_WINDOW, window.id(), content.tree(window));
    }

    private static PlannedMaintenance planned(MaintenanceWindow window) {
        return new PlannedMaintenance(window.id(), window.service(), window.from(), window.until(), window.reason());
    }
}
