package dev.muster.oncall.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A tier did not answer within its limit: the next one is asked. */
@Component("recordTierSilent")
class RecordTierSilent implements JavaDelegate {

    private final Escalating escalating;
    private final TierLimits limits;

    RecordTierSilent(Escalating escalating, TierLimits limits) {
        this.escalating = escalating;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int tier = OnCallVariables.tier(execution);
        escalating.silent(
                OnCallVariables.incident(execution), OnCallVariables.cycle(execution), tier, limits.limit(execution));
        execution.setVariable(OnCallVariables.TIER, tier + 1);
    }
}
