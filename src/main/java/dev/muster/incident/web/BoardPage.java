package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The board: which incidents there are, and what each waits for. */
@Controller
class BoardPage {

    private static final int RECENT = 8;

    private final Incidents incidents;
    private final String publicUrl;
    private final Environment environment;
    private final Clock clock;

    BoardPage(
            Incidents incidents,
            Clock clock,
            @Value("${muster.public-url}") String publicUrl,
            Environment environment) {
        this.incidents = incidents;
        this.publicUrl = publicUrl;
        this.environment = environment;
        this.clock = clock;
    }

    @GetMapping("/")
    String board(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean refresh,
            Authentication authentication,
            Model model) {
        BoardFilter filter = BoardFilter.of(status, severity, service, q, page);
        List<BoardRow> rows = rows(incidents.list(filter.query()));
        model.addAttribute("filter", filter);
        model.addAttribute("groups", BoardGroup.of(rows));
        model.addAttribute("shown", rows.size());
        model.addAttribute("total", incidents.count(filter.query()));
        model.addAttribute(
                "recent", filter.isActiveOnly() ? rows(incidents.list(filter.recentlyResolved(RECENT))) : List.of());
        model.addAttribute("asOf", clock.instant());
        model.addAttribute("viewer", Viewer.of(authentication));
        model.addAttribute("severities", Severity.values());
        model.addAttribute("statuses", IncidentStatus.values());
        model.addAttribute("testAlert", testAlert());
        return refresh ? "board :: live" : "board";
    }

    private List<BoardRow> rows(List<Incident> found) {
        Instant now = clock.instant();
        Map<String, List<IncidentClock>> running =
                incidents.runningClocks(found.stream().map(Incident::number).toList());
        return found.stream()
                .map(incident -> BoardRow.of(
                        incident,
                        running.getOrDefault(incident.number(), List.of()),
                        incidents.roles(incident.number()).get(Role.COMMANDER),
                        now))
                .toList();
    }

    /** A command that opens an incident the way a monitoring system does; ready to paste in the demo. */
    private String testAlert() {
        boolean demo = environment.matchesProfiles("demo");
        return """
                curl %s/api/intake/%s \\
                  -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' \\
                  -d '{"title": "Checkout answers 500", "service": "checkout", "severity": "critical"}'""".formatted(publicUrl, demo ? "alerts" : "INTEGRATION", demo ? "demo" : "TOKEN");
    }
}
