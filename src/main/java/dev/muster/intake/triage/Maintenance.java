package dev.muster.intake.triage;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.intake.Signal;
import java.time.Instant;
import java.util.Optional;

/** Which services are under maintenance at the moment at which a body is decided. */
final class Maintenance {

    private final Catalog catalog;
    private final Instant at;

    Maintenance(Catalog catalog, Instant at) {
        this.catalog = catalog;
        this.at = at;
    }

    /** The window that holds alerts of this service back. */
    Optional<MaintenanceWindow> of(Signal signal) {
        return signal.serviceHint() == null ? Optional.empty() : catalog.maintenanceOf(signal.serviceHint(), at);
    }

    /** Whether the alert was held back, and nothing holds it any more. */
    boolean isOver(Signal signal, Occurrence occurrence) {
        return occurrence.heldBy() != null && of(signal).isEmpty();
    }

    static String sentence(MaintenanceWindow window) {
        return window.service() + " is under maintenance until " + window.until() + ": " + window.reason()
                + ". If the alert still fires then, it is acted on.";
    }
}
