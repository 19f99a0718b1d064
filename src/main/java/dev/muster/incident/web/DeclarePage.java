package dev.muster.incident.web;

import dev.muster.catalog.Catalog;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declares an incident by hand, after showing those that may already be about the same trouble. */
@Controller
@RequestMapping("/declare")
class DeclarePage {

    private static final int MOST_SIMILAR = 10;

    private final IncidentCommands commands;
    private final Incidents incidents;
    private final Catalog catalog;

    DeclarePage(IncidentCommands commands, Incidents incidents, Catalog catalog) {
        this.commands = commands;
        this.incidents = incidents;
        this.catalog = catalog;
    }

    @GetMapping
    ModelAndView form(@RequestParam(required = false) @Nullable String service, Authentication authentication) {
        Viewer.require(Viewer.of(authentication).mayDeclare(), "declare incidents");
        return page(DeclareForm.empty(service), HttpStatus.OK);
    }

    /** The part of the page that lists active incidents of a service, while it is being typed. */
    @GetMapping("/similar")
    ModelAndView similar(@RequestParam(defaultValue = "") String service) {
        return new ModelAndView("declare :: similar")
                .addObject("similar", similarTo(service))
                .addObject("service", service.strip());
    }

    @PostMapping
    ModelAndView declare(
            @ModelAttribute("form") DeclareForm form,
            BindingResult problems,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayDeclare(), "declare incidents");
        check(form, problems);
        if (problems.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Incident declared = commands.declare(form.by(viewer.id()));
        after.addFlashAttribute("done", declared.number() + " is declared. Whoever is on call is being paged.");
        return new ModelAndView("redirect:/incidents/" + declared.number());
    }

    private static void check(DeclareForm form, BindingResult problems) {
        String title = form.title();
        if (title == null || title.isBlank()) {
            problems.rejectValue(
                    "title", "required", "Say in a few words what is wrong, such as “Checkout answers 500”.");
        } else if (title.length() > DeclareForm.LONGEST_TITLE) {
            problems.rejectValue("title", "long", "Shorten the title to " + DeclareForm.LONGEST_TITLE + " characters.");
        }
        String service = form.service();
        if (service != null && service.length() > DeclareForm.LONGEST_SERVICE) {
            problems.rejectValue(
                    "service", "long", "Shorten the service to " + DeclareForm.LONGEST_SERVICE + " characters.");
        }
    }

    private ModelAndView page(DeclareForm form, HttpStatusCode status) {
        String service = form.service() == null ? "" : form.service();
        ModelAndView page = new ModelAndView("declare", status);
        page.addObject("form", form)
                .addObject("chosen", form.levels())
                .addObject("services", catalog.services())
                .addObject("severities", Severity.values())
                .addObject("levels", ImpactLevel.values())
                .addObject("similar", similarTo(service))
                .addObject("service", service.strip());
        return page;
    }

    private List<Incident> similarTo(String service) {
        String wanted = service.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return incidents.list(new IncidentQuery(IncidentStatus.active(), null, null, wanted, 0, 100)).stream()
                .filter(incident -> incident.service() != null
                        && incident.service().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_SIMILAR)
                .toList();
    }
}
