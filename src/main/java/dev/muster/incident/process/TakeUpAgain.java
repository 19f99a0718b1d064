package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An incident that was over goes on: reopened, or its own again after a merge. */
@Component("takeUpAgain")
class TakeUpAgain implements JavaDelegate {

    /** What the first round found and entered; the next one begins with empty forms. */
    private static final List<String> OF_THE_LAST_ROUND = List.of(
            "acknowledgementNote",
            "confirmedSeverity",
            "severityConfirmationReason",
            "rootCause",
            "causeCategory",
            "workaround",
            "validationPassed",
            "resolutionAnswer",
            "resolutionComment");

    private final RenewedPromises promises;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    TakeUpAgain(RenewedPromises promises, RuntimeService runtime, WithoutAuthorization withoutAuthorization) {
        this.promises = promises;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(IncidentModel.REVIEW_WITHDRAWN)
                .processInstanceBusinessKey(number)
                .correlateAll());
        OF_THE_LAST_ROUND.forEach(variable -> execution.setVariable(variable, null));
        promises.renew(
                number,
                Delegation.severity(execution, IncidentVariables.SEVERITY),
                new RenewedPromises.Targets(
                        Delegation.duration(execution, "responseTarget"),
                        Delegation.duration(execution, "updateTarget"),
                        Delegation.duration(execution, "resolutionTarget")),
                Reopening.MERGE_UNDONE.equals(Delegation.required(execution, "takenUpReason")),
                Delegation.required(execution, "reopenReason"),
                Delegation.required(execution, "reopenedBy"));
    }
}
