package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentCourse;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What leads an incident off the straight way and back to it, for programs. It asks the incident's process. */
@RestController
@RequestMapping("/api/v1/incidents/{number}")
class CourseApi {

    private final Incidents incidents;
    private final IncidentCommands commands;
    private final IncidentCourse course;
    private final IncidentViews views;

    CourseApi(Incidents incidents, IncidentCommands commands, IncidentCourse course, IncidentViews views) {
        this.incidents = incidents;
        this.commands = commands;
        this.course = course;
        this.views = views;
    }

    @PostMapping("/confirm")
    IncidentView confirm(
            @PathVariable String number,
            @RequestBody(required = false) @Valid CourseRequests.@Nullable Note request,
            Principal person) {
        course.confirm(number, note(request), person.getName());
        return view(number);
    }

    @PostMapping("/decline")
    IncidentView decline(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Reason request, Principal person) {
        course.decline(number, request.reason(), person.getName());
        return view(number);
    }

    @PostMapping("/duplicate")
    IncidentView duplicate(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Duplicate request, Principal person) {
        course.markDuplicate(number, request.of(), request.reason(), person.getName());
        return view(number);
    }

    @PostMapping("/merge")
    IncidentView merge(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Merge request, Principal person) {
        course.merge(number, request.into(), request.reason(), person.getName());
        return view(number);
    }

    @PostMapping("/unmerge")
    IncidentView unmerge(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Reason request, Principal person) {
        course.unmerge(number, request.reason(), person.getName());
        return view(number);
    }

    @PostMapping("/hold")
    IncidentView hold(@PathVariable String number, @RequestBody @Valid CourseRequests.Hold request, Principal person) {
        course.hold(number, request.reason(), request.note(), request.until(), person.getName());
        return view(number);
    }

    @PostMapping("/resume")
    IncidentView resume(
            @PathVariable String number,
            @RequestBody(required = false) @Valid CourseRequests.@Nullable Note request,
            Principal person) {
        course.resume(number, note(request), person.getName());
        return view(number);
    }

    /** 200 with the same incident, or 201 with the new one that is its recurrence. */
    @PostMapping("/reopen")
    ResponseEntity<IncidentView> reopen(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Reason request, Principal person) {
        Incident goesOn = course.reopen(number, request.reason(), person.getName());
        return goesOn.number().equals(number)
                ? ResponseEntity.ok(views.view(goesOn))
                : ResponseEntity.created(URI.create("/api/v1/incidents/" + goesOn.number()))
                        .body(views.view(goesOn));
    }

    @PostMapping("/impact")
    IncidentView reviseImpact(
            @PathVariable String number, @RequestBody @Valid CourseRequests.Impact request, Principal person) {
        commands.reviseImpact(number, request.revision(), person.getName());
        return view(number);
    }

    private IncidentView view(String number) {
        return views.view(incidents.get(number));
    }

    private static @Nullable String note(CourseRequests.@Nullable Note request) {
        return Objects.requireNonNullElse(request, new CourseRequests.Note(null))
                .note();
    }
}
