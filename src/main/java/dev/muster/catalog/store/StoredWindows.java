package dev.muster.catalog.store;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceRefusedException;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.MaintenanceWindows;
import dev.muster.catalog.PlannedMaintenance;
import dev.muster.catalog.Service;
import dev.muster.catalog.Suggestion;
import dev.muster.catalog.UnknownMaintenanceWindowException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and cancels maintenance windows in the database. */
@Component
@Transactional
class StoredWindows implements MaintenanceWindows {

    private final WindowRows rows;
    private final Catalog catalog;
    private final Snapshots snapshots;
    private final Clock clock;

    StoredWindows(WindowRows rows, Catalog catalog, Snapshots snapshots, Clock clock) {
        this.rows = rows;
        this.catalog = catalog;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public MaintenanceWindow plan(String service, Instant from, Instant until, String reason, String person) {
        Instant now = clock.instant();
        refuseUnknown(service);
        if (!from.isBefore(until)) {
            throw new MaintenanceRefusedException("The window must end after it begins.");
        }
        if (!until.isAfter(now)) {
            throw new MaintenanceRefusedException("The window is over already; it must end in the future.");
        }
        PlannedMaintenance window = new PlannedMaintenance(UUID.randomUUID().toString(), service, from, until, reason);
        rows.insert(window, false, person, now);
        snapshots.changing();
        return get(window.id());
    }

    private void refuseUnknown(String service) {
        if (catalog.service(service).isPresent()) {
            return;
        }
        String meant = Suggestion.of(
                service, catalog.services().stream().map(Service::id).toList());
        throw new MaintenanceRefusedException("The catalogue has no service '" + service + "'"
                + (meant == null ? "." : ", did you mean '" + meant + "'?"));
    }

    @Override
    public MaintenanceWindow cancel(String id, @Nullable String reason, String person) {
        MaintenanceWindow window = get(id);
        Instant now = clock.instant();
        if (window.cancelledAt() != null) {
            throw new MaintenanceRefusedException("The window was cancelled before, by " + window.cancelledBy() + ".");
        }
        if (!window.until().isAfter(now)) {
            throw new MaintenanceRefusedException("The window ended at " + window.until() + ".");
        }
        rows.cancel(id, reason, person, now);
        snapshots.changing();
        return get(id);
    }

    private MaintenanceWindow get(String id) {
        return rows.find(id).orElseThrow(() -> new UnknownMaintenanceWindowException(id));
    }

    @Override
    public List<MaintenanceWindow> list(@Nullable String service, boolean current, int page, int size) {
        return rows.list(service, current ? clock.instant() : null, page, size);
    }

    @Override
    public long count(@Nullable String service, boolean current) {
        return rows.count(service, current ? clock.instant() : null);
    }
}
