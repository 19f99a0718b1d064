package dev.muster.audit.web;

import dev.muster.audit.IncidentRecords;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.review.NoPostMortemException;
import dev.muster.review.PostMortems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The documents of an incident as pages, to read and to print. */
@Controller
@RequestMapping("/incidents/{number}")
class DocumentPages {

    private final Incidents incidents;
    private final IncidentRecords records;
    private final PostMortems postMortems;

    DocumentPages(Incidents incidents, IncidentRecords records, PostMortems postMortems) {
        this.incidents = incidents;
        this.records = records;
        this.postMortems = postMortems;
    }

    @GetMapping("/record")
    String record(@PathVariable String number, Model model) {
        Incident incident = incidents.get(number);
        return page(model, incident, "Incident record", "record", records.html(number));
    }

    @GetMapping("/post-mortem")
    String postMortem(@PathVariable String number, Model model) {
        Incident incident = incidents.get(number);
        try {
            return page(model, incident, "Post-mortem", "post-mortem", postMortems.html(number));
        } catch (NoPostMortemException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, none.getMessage(), none);
        }
    }

    private static String page(Model model, Incident incident, String title, String document, String html) {
        model.addAttribute("incident", incident);
        model.addAttribute("documentTitle", title);
        model.addAttribute("document", document);
        model.addAttribute("html", html);
        return "document";
    }
}
