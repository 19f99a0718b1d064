package dev.muster.oncall.process;

import dev.muster.oncall.Paging;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Pages whoever is first on call for the service. */
@Component("pageOnCall")
class PageOnCall implements JavaDelegate {

    private final Paging paging;

    PageOnCall(Paging paging) {
        this.paging = paging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        paging.pageFirst(OnCallVariables.incident(execution), "please acknowledge the incident");
    }
}
