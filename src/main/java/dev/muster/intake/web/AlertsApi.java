package dev.muster.intake.web;

import dev.muster.incident.Severity;
import dev.muster.intake.Alert;
import dev.muster.intake.AlertQuery;
import dev.muster.intake.Alerts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts, each occurrence one. */
@RestController
@RequestMapping("/api/v1/alerts")
class AlertsApi {

    private final Alerts alerts;

    AlertsApi(Alerts alerts) {
        this.alerts = alerts;
    }

    /** Which alerts a list shows. */
    enum State {
        open,
        resolved,
        all;

        @Nullable
        Boolean isOpen() {
            return this == all ? null : Boolean.valueOf(this == open);
        }
    }

    @GetMapping
    ResponseEntity<Page<Row>> list(
            @RequestParam(defaultValue = "all") State state,
            @RequestParam(required = false) @Nullable String integration,
            @RequestParam(required = false) @Nullable String incident,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        AlertQuery query = new AlertQuery(state.isOpen(), integration, incident, page, size);
        return Page.answer(alerts.list(query).stream().map(Row::of).toList(), alerts.count(query), page, size);
    }

    /** An alert in the API. */
    record Row(
            String dedupKey,
            State state,
            String integration,
            String source,
            @Nullable String sourceKey,
            String title,
            @Nullable Severity severityHint,
            @Nullable String service,
            @Nullable String resource,
            @Nullable String incident,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            Instant firstSeenAt,
            Instant lastSeenAt,
            int timesSeen,
            @Nullable String heldBy) {

        static Row of(Alert alert) {
            return new Row(
                    alert.dedupKey(),
                    alert.open() ? State.open : State.resolved,
                    alert.integration(),
                    alert.source(),
                    alert.sourceKey(),
                    alert.title(),
                    alert.severityHint(),
                    alert.service(),
                    alert.resource(),
                    alert.incident(),
                    alert.startedAt(),
                    alert.endedAt(),
                    alert.firstSeenAt(),
                    alert.lastSeenAt(),
                    alert.timesSeen(),
                    alert.heldBy());
        }
    }
}
