package dev.muster.diagnosis.web;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.ChecklistAnswer;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.web.DiagnosisRequests.RecordHypothesis;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was supposed, looked at and found. A hypothesis that is recorded here is kept as a fact; the process goes on when
 * somebody completes its task.
 */
@RestController
@RequestMapping("/api/v1/incidents/{number}")
class HypothesesApi {

    private final Findings findings;
    private final Incidents incidents;
    private final Clock clock;

    HypothesesApi(Findings findings, Incidents incidents, Clock clock) {
        this.findings = findings;
        this.incidents = incidents;
        this.clock = clock;
    }

    @GetMapping("/hypotheses")
    ResponseEntity<Page<Hypothesis>> hypotheses(@PathVariable String number) {
        return Page.whole(findings.hypotheses(incidents.get(number).number()));
    }

    @PostMapping("/hypotheses")
    ResponseEntity<Hypothesis> record(
            @PathVariable String number, @RequestBody @Valid RecordHypothesis request, Principal person) {
        String incident = incidents.get(number).number();
        Hypothesis hypothesis = request.hypothesis(person.getName(), clock.instant());
        findings.addHypothesis(incident, hypothesis);
        return ResponseEntity.created(URI.create("/api/v1/incidents/" + incident + "/hypotheses"))
                .body(hypothesis);
    }

    @GetMapping("/checklist")
    ResponseEntity<Page<ChecklistAnswer>> checklist(@PathVariable String number) {
        return Page.whole(findings.answers(incidents.get(number).number()));
    }

    @GetMapping("/causes")
    ResponseEntity<Page<Cause>> causes(@PathVariable String number) {
        return Page.whole(findings.causes(incidents.get(number).number()));
    }
}
