package dev.muster.catalog.web;

import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.MaintenanceWindows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Maintenance windows: times in which alerts of a service open nothing. */
@RestController
@RequestMapping("/api/v1/maintenance-windows")
class MaintenanceApi {

    private final MaintenanceWindows windows;

    MaintenanceApi(MaintenanceWindows windows) {
        this.windows = windows;
    }

    /** Which windows a list shows. */
    enum State {
        current,
        all
    }

    /**
     * A window to plan.
     *
     * @param until the first moment after it
     */
    record Plan(
            @NotBlank @Size(max = 200) String service,
            @NotNull Instant from,
            @NotNull Instant until,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why it is cancelled. */
    record Cancel(@Nullable @Size(max = 500) String reason) {}

    /** Latest beginning first; {@code current}: neither over nor cancelled. */
    @GetMapping
    ResponseEntity<Page<MaintenanceWindow>> list(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "current") State state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        boolean current = state == State.current;
        return Page.answer(windows.list(service, current, page, size), windows.count(service, current), page, size);
    }

    @PostMapping
    ResponseEntity<MaintenanceWindow> plan(@RequestBody @Valid Plan request, Principal person) {
        MaintenanceWindow window =
                windows.plan(request.service(), request.from(), request.until(), request.reason(), person.getName());
        return ResponseEntity.created(URI.create("/api/v1/maintenance-windows?service=" + window.service()))
                .body(window);
    }

    /** Ends a window that runs, or drops one that was planned; alerts that it held back and still fire open then. */
    @PostMapping("/{id}/cancellation")
    MaintenanceWindow cancel(
            @PathVariable String id, @RequestBody(required = false) @Valid @Nullable Cancel request, Principal person) {
        return windows.cancel(id, request == null ? null : request.reason(), person.getName());
    }
}
