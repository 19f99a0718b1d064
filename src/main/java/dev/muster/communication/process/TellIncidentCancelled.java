package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever was told of the incident hears that it was none. */
@Component("tellIncidentCancelled")
class TellIncidentCancelled implements JavaDelegate {

    private final Announcements announcements;

    TellIncidentCancelled(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announcements.tellEveryoneToldBefore(
                CommunicationVariables.number(execution),
                Purpose.CANCELLED,
                "cancelled",
                Said.words(
                        "cancelled", CommunicationVariables.required(execution, CommunicationVariables.CANCEL_REASON)));
    }
}
