package dev.muster.access.web;

import dev.muster.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the form that {@code POST /login} reads. */
@Controller
class SignInPage {

    private final CurrentPerson person;

    SignInPage(CurrentPerson person) {
        this.person = person;
    }

    @GetMapping("/login")
    String signIn() {
        return person.id().equals(CurrentPerson.NOBODY) ? "login" : "redirect:/";
    }
}
