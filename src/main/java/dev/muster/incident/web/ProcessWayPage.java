package dev.muster.incident.web;

import dev.muster.incident.Incidents;
import dev.muster.incident.ProcessRun;
import dev.muster.incident.ProcessTrail;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The way of an incident through its models: on the diagram, and the same as a list. */
@Controller
@RequestMapping("/incidents/{number}/processes")
class ProcessWayPage {

    private final Incidents incidents;
    private final ProcessTrail trail;

    ProcessWayPage(Incidents incidents, ProcessTrail trail) {
        this.incidents = incidents;
        this.trail = trail;
    }

    @GetMapping
    String processes(
            @PathVariable String number,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean refresh,
            Authentication authentication,
            Model model) {
        model.addAttribute("incident", incidents.get(number));
        model.addAttribute("runs", trail.of(number));
        model.addAttribute("viewer", Viewer.of(authentication));
        return refresh ? "processes :: runs" : "processes";
    }

    /** The model that this process instance runs on, in the version it was started with. */
    @GetMapping("/{processInstance}/diagram.bpmn")
    @ResponseBody
    org.springframework.http.ResponseEntity<byte[]> diagram(
            @PathVariable String number, @PathVariable String processInstance) {
        incidents.get(number);
        String xml = trail.diagram(number, processInstance).orElseThrow(() -> noSuchProcess(number));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The steps and sequence flows so far, in the order in which they were taken. */
    @GetMapping(value = "/{processInstance}/way", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ProcessRun way(@PathVariable String number, @PathVariable String processInstance) {
        incidents.get(number);
        return trail.run(number, processInstance).orElseThrow(() -> noSuchProcess(number));
    }

    private static ResponseStatusException noSuchProcess(String number) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, number + " has no such process instance.");
    }
}
