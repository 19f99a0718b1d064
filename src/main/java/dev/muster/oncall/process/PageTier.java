package dev.muster.oncall.process;

import dev.muster.oncall.Duty;
import dev.muster.oncall.DutySource;
import dev.muster.oncall.PageRequest;
import dev.muster.oncall.Paging;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Pages whoever is on call in the tier that the table names. */
@Component("pageTier")
class PageTier implements JavaDelegate {

    /** Whoever is paged must be able to take over. */
    private static final String MANAGERS = "manager";

    private final Paging paging;

    PageTier(Paging paging) {
        this.paging = paging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int tier = OnCallVariables.tier(execution);
        Duty paged = paging.page(new PageRequest(
                OnCallVariables.incident(execution),
                OnCallVariables.cycle(execution),
                tier,
                OnCallVariables.schedule(execution),
                OnCallVariables.onCallTier(execution),
                OnCallVariables.text(execution) + " (escalation tier " + tier + ")"));
        if (paged.source() == DutySource.MANAGEMENT) {
            OnCallVariables.addGroup(execution, MANAGERS);
        }
    }
}
