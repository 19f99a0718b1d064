package dev.muster.oncall.web;

import dev.muster.incident.Incidents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who was paged about an incident, and what came of it. */
@RestController
class PagesApi {

    private final Incidents incidents;
    private final PageViews views;

    PagesApi(Incidents incidents, PageViews views) {
        this.incidents = incidents;
        this.views = views;
    }

    @GetMapping("/api/v1/incidents/{number}/pages")
    ResponseEntity<Items<PageView>> pages(@PathVariable String number) {
        return Items.of(views.of(incidents.get(number).number()));
    }
}
