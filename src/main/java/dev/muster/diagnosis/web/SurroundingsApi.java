package dev.muster.diagnosis.web;

import dev.muster.diagnosis.RecentChange;
import dev.muster.diagnosis.Surroundings;
import dev.muster.diagnosis.web.SurroundingsViews.BlastRadius;
import dev.muster.diagnosis.web.SurroundingsViews.Similar;
import dev.muster.incident.Incidents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies around an incident. */
@RestController
@RequestMapping("/api/v1/incidents/{number}")
class SurroundingsApi {

    private final Surroundings surroundings;
    private final Incidents incidents;

    SurroundingsApi(Surroundings surroundings, Incidents incidents) {
        this.surroundings = surroundings;
        this.incidents = incidents;
    }

    /** Changes shortly before it, of its service and of what that depends on. */
    @GetMapping("/changes")
    ResponseEntity<Page<RecentChange>> changes(@PathVariable String number) {
        return Page.whole(surroundings.recentChanges(incidents.get(number)));
    }

    @GetMapping("/blast-radius")
    BlastRadius blastRadius(@PathVariable String number) {
        var incident = incidents.get(number);
        return BlastRadius.of(incident.service(), surroundings.blastRadius(incident));
    }

    @GetMapping("/similar")
    ResponseEntity<Page<Similar>> similar(@PathVariable String number) {
        return Page.whole(surroundings.similar(incidents.get(number)).stream()
                .map(Similar::of)
                .toList());
    }
}
