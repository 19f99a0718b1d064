package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever was told of the incident hears that it is over, and where it goes on if it does. */
@Component("tellIncidentDismissed")
class TellIncidentDismissed implements JavaDelegate {

    private final Announcements announcements;

    TellIncidentDismissed(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = CommunicationVariables.required(execution, "dismissReason");
        String main = String.valueOf(CommunicationVariables.optional(execution, "mainIncident"));
        Said said =
                switch (CommunicationVariables.required(execution, "dismissal")) {
                    case "DUPLICATE" -> Said.words("duplicate", main, reason);
                    case "MERGED" -> Said.words("merged", main, reason);
                    default -> Said.words("cancelled", reason);
                };
        // One per instance: an incident whose merge was taken back can be dismissed again.
        announcements.tellEveryoneToldBefore(
                CommunicationVariables.number(execution),
                Purpose.CANCELLED,
                "dismissed-" + execution.getProcessInstanceId(),
                said);
    }
}
