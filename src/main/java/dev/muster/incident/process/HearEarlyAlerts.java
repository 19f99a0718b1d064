package dev.muster.incident.process;

import dev.muster.incident.Incidents;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A candidate begins to wait: what was related to it before anybody could hear of it is weighed now. */
@Component("hearEarlyAlerts")
class HearEarlyAlerts implements TaskListener {

    private final Incidents incidents;
    private final RelatedAlerts relatedAlerts;

    HearEarlyAlerts(Incidents incidents, RelatedAlerts relatedAlerts) {
        this.incidents = incidents;
        this.relatedAlerts = relatedAlerts;
    }

    @Override
    public void notify(DelegateTask task) {
        relatedAlerts.hear(incidents.get(Delegation.number(task)));
    }
}
