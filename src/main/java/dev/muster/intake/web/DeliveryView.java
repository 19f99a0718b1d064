package dev.muster.intake.web;

import dev.muster.incident.Severity;
import dev.muster.intake.DecidedSignal;
import dev.muster.intake.Decision;
import dev.muster.intake.Delivery;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalLink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in the API.
 *
 * @param state a delivery is stored and decided at once, so it is PROCESSED as soon as it can be read
 */
record DeliveryView(
        String id,
        String integration,
        String source,
        Instant receivedAt,
        String state,
        int truncatedAlerts,
        List<SignalView> signals) {

    private static final String PROCESSED = "PROCESSED";

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.integration(),
                delivery.source(),
                delivery.receivedAt(),
                PROCESSED,
                delivery.truncatedAlerts(),
                delivery.signals().stream().map(SignalView::of).toList());
    }

    record SignalView(
            String source,
            @Nullable String sourceKey,
            String dedupKey,
            String status,
            String title,
            @Nullable String description,
            @Nullable String severityRaw,
            @Nullable Severity severityHint,
            @Nullable String serviceHint,
            @Nullable String resourceHint,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            List<SignalLink> links,
            Map<String, String> labels,
            Decision decision,
            String reason,
            @Nullable String incident) {

        static SignalView of(DecidedSignal decided) {
            Signal signal = decided.signal();
            return new SignalView(
                    signal.source(),
                    signal.sourceKey(),
                    decided.dedupKey(),
                    signal.status().key(),
                    signal.title(),
                    signal.description(),
                    signal.severityRaw(),
                    signal.severityHint(),
                    signal.serviceHint(),
                    signal.resourceHint(),
                    signal.startsAt(),
                    signal.endsAt(),
                    signal.links(),
                    signal.labels(),
                    decided.decision(),
                    decided.reason(),
                    decided.incident());
        }
    }

    /** A delivery in a list. */
    record Row(
            String id,
            String integration,
            String source,
            Instant receivedAt,
            String state,
            int truncatedAlerts,
            int signalCount) {

        static Row of(Delivery.Summary delivery) {
            return new Row(
                    delivery.id(),
                    delivery.integration(),
                    delivery.source(),
                    delivery.receivedAt(),
                    PROCESSED,
                    delivery.truncatedAlerts(),
                    delivery.signalCount());
        }
    }
}
