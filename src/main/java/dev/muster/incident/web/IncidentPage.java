package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.OpenTasks;
import dev.muster.incident.PageSection;
import dev.muster.incident.PauseReason;
import dev.muster.incident.ProcessTrail;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one incident: how it stands, what waits for whom, and what happened. */
@Controller
@RequestMapping("/incidents/{number}")
class IncidentPage {

    private final Incidents incidents;
    private final Timeline timeline;
    private final OpenTasks tasks;
    private final ProcessTrail trail;
    private final PageWords words;
    private final List<PageSection> sections;
    private final Clock clock;

    IncidentPage(
            Incidents incidents,
            Timeline timeline,
            OpenTasks tasks,
            ProcessTrail trail,
            PageWords words,
            List<PageSection> sections,
            Clock clock) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.tasks = tasks;
        this.trail = trail;
        this.words = words;
        this.sections = sections;
        this.clock = clock;
    }

    /** A refresh leaves out the process, which refreshes itself, and the features' sections, which it asks for less often. */
    @GetMapping
    String incident(
            @PathVariable String number,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean refresh,
            @RequestParam(name = "sections", defaultValue = "false") boolean sectionsToo,
            Authentication authentication,
            Model model) {
        Viewer viewer = Viewer.of(authentication);
        Incident incident = incidents.get(number);
        model.addAttribute("view", view(incident, viewer));
        model.addAttribute("sections", refresh && !sectionsToo ? List.of() : FilledSection.of(sections, incident));
        model.addAttribute("viewer", viewer);
        model.addAttribute("asOf", clock.instant());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("pauseReasons", PauseReason.forHolds());
        model.addAttribute("runs", refresh ? List.of() : trail.of(number));
        return "incident";
    }

    private IncidentSheet view(Incident incident, Viewer viewer) {
        String number = incident.number();
        return new IncidentSheet(
                incident,
                StatusStep.of(incident.status(), words),
                IncidentSheet.latestOfEachKind(incidents.clocks(number), clock.instant()),
                incidents.roles(number),
                incidents.assessments(number).stream()
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                IncidentSheet.tasksFor(viewer, tasks.of(number)),
                IncidentSheet.newestFirst(timeline.of(number)));
    }
}
