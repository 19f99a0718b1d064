package dev.muster.oncall.process;

import dev.muster.oncall.PageRequest;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Pages whoever is on call in the tier that the table names, or management where it says so. */
@Component("pageTier")
class PageTier implements JavaDelegate {

    private final Escalating escalating;

    PageTier(Escalating escalating) {
        this.escalating = escalating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int tier = OnCallVariables.tier(execution);
        PageRequest request = new PageRequest(
                OnCallVariables.incident(execution),
                OnCallVariables.cycle(execution),
                tier,
                OnCallVariables.schedule(execution),
                OnCallVariables.onCallTier(execution),
                OnCallVariables.text(execution) + " (escalation tier " + tier + ")");
        List<String> management = OnCallVariables.isForManagement(execution)
                ? escalating.pageManagement(request, OnCallVariables.groups(execution))
                : escalating.page(request);
        management.forEach(group -> OnCallVariables.addGroup(execution, group));
    }
}
