package dev.muster.intake.triage;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.incident.Severity;
import dev.muster.intake.Signal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a signal beside what it says itself: its keys, its service, and how bad it is taken to be. */
final class SignalFacts {

    private final String integration;
    private final Catalog catalog;

    SignalFacts(String integration, Catalog catalog) {
        this.integration = integration;
        this.catalog = catalog;
    }

    @Nullable
    Severity severity(Signal signal) {
        return signal.severityHint() != null
                ? signal.severityHint()
                : service(signal)
                        .map(Service::defaultSeverity)
                        .map(Severity::valueOf)
                        .orElse(null);
    }

    Optional<Service> service(Signal signal) {
        return signal.serviceHint() == null ? Optional.empty() : catalog.service(signal.serviceHint());
    }

    String dedupKey(Signal signal) {
        return Digest.of(integration, signal.identity());
    }

    /** Alerts of one service share an incident; without a service, those that their sender groups. */
    String group(Signal signal) {
        if (signal.serviceHint() != null) {
            return Digest.of("service", signal.serviceHint());
        }
        return signal.groupKey() == null
                ? Digest.of("alert", integration, signal.identity())
                : Digest.of("group", integration, signal.groupKey());
    }
}
