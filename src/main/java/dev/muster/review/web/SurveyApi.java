package dev.muster.review.web;

import dev.muster.incident.Incidents;
import dev.muster.review.SurveyResult;
import dev.muster.review.Surveys;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What people answered when they were asked how an incident went. */
@RestController
class SurveyApi {

    private final Surveys surveys;
    private final Incidents incidents;

    SurveyApi(Surveys surveys, Incidents incidents) {
        this.surveys = surveys;
        this.incidents = incidents;
    }

    @GetMapping("/api/v1/incidents/{number}/survey")
    ResponseEntity<ItemList<SurveyResult>> results(@PathVariable String number) {
        return ItemList.whole(surveys.results(incidents.get(number).number()));
    }
}
