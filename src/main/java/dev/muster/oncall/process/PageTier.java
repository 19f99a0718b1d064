package dev.muster.oncall.process;

import dev.muster.oncall.Paging;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the next person: nobody has acknowledged in time. */
@Component("pageTier")
class PageTier implements JavaDelegate {

    private final Paging paging;

    PageTier(Paging paging) {
        this.paging = paging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int tier = OnCallVariables.tier(execution);
        paging.page(
                OnCallVariables.incident(execution),
                tier,
                "nobody has acknowledged in time, please take over (escalation tier " + tier + ")");
    }
}
