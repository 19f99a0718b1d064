package dev.muster.incident.web;

import dev.muster.incident.Declaration;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Obligation;
import dev.muster.incident.Obligations;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.web.IncidentRequests.Cancel;
import dev.muster.incident.web.IncidentRequests.ChangeSeverity;
import dev.muster.incident.web.IncidentRequests.Declare;
import dev.muster.incident.web.IncidentRequests.Note;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Incidents for programs. It never writes a status: it asks the incident's process. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentsApi {

    /** Which incidents a list shows. */
    enum Which {
        open,
        all
    }

    private final Incidents incidents;
    private final IncidentCommands commands;
    private final IncidentViews views;
    private final Timeline timeline;
    private final Obligations obligations;

    IncidentsApi(
            Incidents incidents,
            IncidentCommands commands,
            IncidentViews views,
            Timeline timeline,
            Obligations obligations) {
        this.incidents = incidents;
        this.commands = commands;
        this.views = views;
        this.timeline = timeline;
        this.obligations = obligations;
    }

    @GetMapping
    ResponseEntity<Page<IncidentRow>> list(
            @RequestParam(defaultValue = "all") Which status,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        IncidentQuery query = new IncidentQuery(
                status == Which.open ? IncidentStatus.active() : Set.of(), severity, service, q, page, size);
        return Page.answer(views.rows(incidents.list(query)), incidents.count(query), page, size);
    }

    @GetMapping("/{number}")
    IncidentView one(@PathVariable String number) {
        return views.view(incidents.get(number));
    }

    @GetMapping("/{number}/timeline")
    ResponseEntity<Page<TimelineEntry>> timeline(@PathVariable String number) {
        return Page.whole(timeline.of(incidents.get(number).number()));
    }

    /** What will happen by itself, when, and to whom it goes. */
    @GetMapping("/{number}/obligations")
    ResponseEntity<Page<Obligation>> obligations(@PathVariable String number) {
        return Page.whole(obligations.of(incidents.get(number).number()));
    }

    @PostMapping
    ResponseEntity<IncidentView> declare(@RequestBody @Valid Declare request, Principal person) {
        Declaration declaration = new Declaration(
                request.title(),
                request.description(),
                request.service(),
                request.severity(),
                null,
                request.impact() == null ? null : request.impact().impact(),
                request.detectedAt(),
                Origin.PERSON,
                person.getName());
        Incident incident =
                commands.declare(Boolean.TRUE.equals(request.candidate()) ? declaration.asCandidate() : declaration);
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + incident.number()))
                .body(views.view(incident));
    }

    @PostMapping("/{number}/severity")
    IncidentView changeSeverity(
            @PathVariable String number, @RequestBody @Valid ChangeSeverity request, Principal person) {
        commands.changeSeverity(number, request.severity(), request.reason(), person.getName());
        return views.view(incidents.get(number));
    }

    @PostMapping("/{number}/cancellation")
    IncidentView cancel(@PathVariable String number, @RequestBody @Valid Cancel request, Principal person) {
        commands.cancel(number, request.reason(), person.getName());
        return views.view(incidents.get(number));
    }

    @PostMapping("/{number}/notes")
    ResponseEntity<Void> addNote(@PathVariable String number, @RequestBody @Valid Note request, Principal person) {
        commands.addNote(number, request.text(), person.getName());
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + number + "/timeline"))
                .build();
    }
}
