package dev.muster.communication.web;

import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.incident.Incidents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The duties to notify authorities; fulfilling them is a task of people. */
@RestController
class DutiesApi {

    private final Incidents incidents;
    private final ReportingDuties duties;

    DutiesApi(Incidents incidents, ReportingDuties duties) {
        this.incidents = incidents;
        this.duties = duties;
    }

    @GetMapping("/api/v1/incidents/{number}/duties")
    Whole<ReportingDuty> list(@PathVariable String number) {
        return Whole.of(duties.of(incidents.get(number).number()));
    }
}
