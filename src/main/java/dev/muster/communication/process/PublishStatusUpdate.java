package dev.muster.communication.process;

import dev.muster.communication.Audience;
import dev.muster.communication.Said;
import dev.muster.engine.Actor;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Publishes what the person wrote, and empties the form for the next time. */
@Component("publishStatusUpdate")
class PublishStatusUpdate implements JavaDelegate {

    private static final List<String> TEXTS = List.of(
            CommunicationVariables.UPDATE_TEXT,
            CommunicationVariables.UPDATE_ACTIONS,
            CommunicationVariables.UPDATE_NEEDS,
            CommunicationVariables.UPDATE_DECISION,
            CommunicationVariables.CUSTOMER_WORDING,
            CommunicationVariables.STATEMENT_WANTED);

    private final StatusReports reports;
    private final Actor actor;

    PublishStatusUpdate(StatusReports reports, Actor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Said.Update said = new Said.Update(
                CommunicationVariables.required(execution, CommunicationVariables.UPDATE_TEXT),
                CommunicationVariables.optional(execution, CommunicationVariables.UPDATE_ACTIONS),
                CommunicationVariables.optional(execution, CommunicationVariables.UPDATE_NEEDS),
                CommunicationVariables.optional(execution, CommunicationVariables.UPDATE_DECISION),
                CommunicationVariables.optional(execution, CommunicationVariables.CUSTOMER_WORDING));
        reports.publish(
                CommunicationVariables.number(execution),
                said,
                Audience.INTERNAL.equals(
                        CommunicationVariables.optional(execution, CommunicationVariables.UPDATE_AUDIENCE)),
                actor.id(),
                Duration.parse(CommunicationVariables.required(execution, CommunicationVariables.UPDATE_TARGET)));
        TEXTS.forEach(text -> execution.setVariable(text, null));
    }
}
