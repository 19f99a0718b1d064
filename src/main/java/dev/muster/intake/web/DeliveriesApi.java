package dev.muster.intake.web;

import dev.muster.intake.Deliveries;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What came in, and what was made of it. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveriesApi {

    private final Deliveries deliveries;

    DeliveriesApi(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    ResponseEntity<Page<DeliveryView.Row>> list(
            @RequestParam(required = false) @Nullable String integration,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        var rows = deliveries.list(integration, page, size).stream()
                .map(DeliveryView.Row::of)
                .toList();
        return Page.answer(rows, deliveries.count(integration), page, size);
    }

    @GetMapping("/{id}")
    DeliveryView one(@PathVariable String id) {
        return deliveries
                .find(id)
                .map(DeliveryView::of)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no delivery with this id."));
    }
}
