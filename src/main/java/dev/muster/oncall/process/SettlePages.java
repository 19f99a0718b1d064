package dev.muster.oncall.process;

import dev.muster.incident.IncidentAnswered;
import dev.muster.oncall.PageOutcome;
import dev.muster.oncall.Pages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever answers for the incident settles the pages, in the transaction of the answer. */
@Component
class SettlePages {

    private final Pages pages;

    SettlePages(Pages pages) {
        this.pages = pages;
    }

    @EventListener
    void settle(IncidentAnswered answer) {
        PageOutcome how = answer.afterEscalation() ? PageOutcome.TAKEN_OVER : PageOutcome.ACKNOWLEDGED;
        pages.answered(answer.incident(), answer.person(), how, answer.at());
    }
}
