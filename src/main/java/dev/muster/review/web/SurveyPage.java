package dev.muster.review.web;

import dev.muster.incident.Incidents;
import dev.muster.review.SurveyInvitation;
import dev.muster.review.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind the link of a survey, for people who may have no account. Reading it changes nothing, because mail
 * programs follow links by themselves; whoever has no valid link learns nothing of the incident.
 */
@Controller
@RequestMapping("/survey/{token}")
class SurveyPage {

    private static final int LONGEST_COMMENT = 2000;

    /** What the page shows. */
    enum State {
        OPEN,
        ANSWERED,
        EXPIRED,
        UNKNOWN
    }

    private final Surveys surveys;
    private final Incidents incidents;
    private final Clock clock;

    SurveyPage(Surveys surveys, Incidents incidents, Clock clock) {
        this.surveys = surveys;
        this.incidents = incidents;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String token, Model model, HttpServletResponse response) {
        return show(token, null, model, response);
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String score,
            @RequestParam(required = false) @Nullable String comment,
            Model model,
            HttpServletResponse response) {
        if (score == null || !score.matches("[1-5]")) {
            return refused(token, "Please choose a number from 1 to 5.", model, response);
        }
        String said = comment == null || comment.isBlank() ? null : comment.strip();
        if (said != null && said.length() > LONGEST_COMMENT) {
            return refused(token, "Please write at most " + LONGEST_COMMENT + " characters.", model, response);
        }
        surveys.answer(token, Integer.parseInt(score), said);
        return "redirect:/survey/" + token;
    }

    private String refused(String token, String why, Model model, HttpServletResponse response) {
        String view = show(token, why, model, response);
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return view;
    }

    private String show(String token, @Nullable String why, Model model, HttpServletResponse response) {
        Optional<SurveyInvitation> found = surveys.find(token);
        State state = found.map(this::state).orElse(State.UNKNOWN);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (state == State.UNKNOWN) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (state == State.EXPIRED) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("state", state.name());
        model.addAttribute("why", why);
        found.ifPresent(invitation -> {
            model.addAttribute("token", token);
            model.addAttribute("questionnaire", invitation.questionnaire());
            model.addAttribute("incident", incidents.get(invitation.incident()));
        });
        return "survey";
    }

    private State state(SurveyInvitation invitation) {
        if (invitation.isAnswered()) {
            return State.ANSWERED;
        }
        return invitation.isExpired(clock.instant()) ? State.EXPIRED : State.OPEN;
    }
}
