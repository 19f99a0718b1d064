package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
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
        String reason = " Reason: " + CommunicationVariables.required(execution, "dismissReason");
        String main = CommunicationVariables.optional(execution, "mainIncident");
        String text =
                switch (CommunicationVariables.required(execution, "dismissal")) {
                    case "DUPLICATE" -> "The incident repeats " + main + " and goes on there.";
                    case "MERGED" -> "The incident is part of " + main + " now; you will hear of it from there.";
                    default -> "The incident was cancelled.";
                };
        // One per instance: an incident whose merge was taken back can be dismissed again.
        announcements.tellEveryoneToldBefore(
                CommunicationVariables.number(execution),
                Purpose.CANCELLED,
                "dismissed-" + execution.getProcessInstanceId(),
                text + reason);
    }
}
