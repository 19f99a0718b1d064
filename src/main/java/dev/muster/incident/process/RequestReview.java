package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Starts the post-incident review, a process of its own because it lives for days. */
@Component("requestReview")
class RequestReview implements JavaDelegate {

    private static final List<String> HANDED_OVER = List.of(
            IncidentVariables.INCIDENT_NUMBER,
            IncidentVariables.TITLE,
            IncidentVariables.SERVICE,
            IncidentVariables.SEVERITY,
            IncidentVariables.INCIDENT_URL,
            "reviewDueIn",
            "approverGroup");

    private final RuntimeService runtime;
    private final IncidentLedger ledger;
    private final WithoutAuthorization withoutAuthorization;

    RequestReview(RuntimeService runtime, IncidentLedger ledger, WithoutAuthorization withoutAuthorization) {
        this.runtime = runtime;
        this.ledger = ledger;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        VariableMap variables = Variables.createVariables();
        HANDED_OVER.forEach(name -> variables.putValue(name, execution.getVariable(name)));
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(IncidentModel.REVIEW_REQUESTED)
                .processInstanceBusinessKey(number)
                .setVariables(variables)
                .correlateStartMessage());
        ledger.changeStatus(number, IncidentStatus.IN_REVIEW, NewEntry.SYSTEM, null);
    }
}
