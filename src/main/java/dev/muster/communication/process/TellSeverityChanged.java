package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the new severity, and lets a running communication plan follow its cadence at once. */
@Component("tellSeverityChanged")
class TellSeverityChanged implements JavaDelegate {

    private static final String PLAN_FOLLOWS = "communicationPlan.severityChanged";

    private final Announcements announcements;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    TellSeverityChanged(
            Announcements announcements, RuntimeService runtime, WithoutAuthorization withoutAuthorization) {
        this.announcements = announcements;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = CommunicationVariables.number(execution);
        Severity severity =
                Severity.valueOf(CommunicationVariables.required(execution, CommunicationVariables.NEW_SEVERITY));
        String reason = CommunicationVariables.required(execution, CommunicationVariables.SEVERITY_CHANGE_REASON);
        // The execution is one per change, also when the severity goes back and forth.
        announcements.announce(
                number,
                Purpose.SEVERITY_CHANGED,
                "severity-" + execution.getId(),
                Said.words("severityChanged", severity, reason));
        // All that wait, also none: the plan may not have begun its first lap, and then reads the new severity anyway.
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(PLAN_FOLLOWS)
                .processInstanceBusinessKey(number)
                .correlateAll());
    }
}
