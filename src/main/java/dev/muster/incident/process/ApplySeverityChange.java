package dev.muster.incident.process;

import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The severity changes, at any point of the life. */
@Component("applySeverityChange")
class ApplySeverityChange implements JavaDelegate {

    private final Reclassification reclassification;
    private final OpenWork openWork;
    private final Holding holding;
    private final Classification classification;

    ApplySeverityChange(
            Reclassification reclassification, OpenWork openWork, Holding holding, Classification classification) {
        this.reclassification = reclassification;
        this.openWork = openWork;
        this.holding = holding;
        this.classification = classification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Severity severity = Delegation.severity(execution, "newSeverity");
        execution.setVariable(IncidentVariables.SEVERITY_GIVEN, severity.name());
        reclassification.apply(
                number,
                severity,
                new RenewedPromises.Targets(
                        Delegation.duration(execution, "responseTarget"),
                        Delegation.duration(execution, "updateTarget"),
                        Delegation.optionalDuration(execution, "resolutionTarget")),
                Delegation.required(execution, "changedBy"),
                Delegation.required(execution, "severityChangeReason"));
        openWork.follow(number, severity);
        holding.follow(number);
        classification.tell(execution);
    }
}
