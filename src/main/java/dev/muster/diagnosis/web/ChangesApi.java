package dev.muster.diagnosis.web;

import dev.muster.diagnosis.ChangeEvent;
import dev.muster.diagnosis.Changes;
import dev.muster.diagnosis.Changes.Filter;
import dev.muster.diagnosis.web.DiagnosisRequests.TellChange;
import dev.muster.incident.NotPossibleNowException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes to services, as pipelines and people tell them. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangesApi {

    private final Changes changes;

    ChangesApi(Changes changes) {
        this.changes = changes;
    }

    @GetMapping
    ResponseEntity<Page<ChangeEvent>> list(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        Filter filter = new Filter(service, from, until);
        return Page.answer(changes.list(filter, page, size), changes.count(filter), page, size);
    }

    /** 201 for a new change, 200 for one that the source has told before. */
    @PostMapping
    ResponseEntity<ChangeEvent> tell(@RequestBody @Valid TellChange request) {
        ChangeEvent told = request.change();
        Optional<ChangeEvent> known =
                told.externalId() == null ? Optional.empty() : changes.find(told.source(), told.externalId());
        ChangeEvent kept = known.orElseGet(() -> changes.add(told));
        if (!kept.saysTheSameAs(told)) {
            throw new NotPossibleNowException("The change " + told.externalId() + " of " + told.source()
                    + " is known with another content. What was told is never overwritten: use another externalId.");
        }
        return ResponseEntity.status(known.isPresent() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(kept);
    }
}
