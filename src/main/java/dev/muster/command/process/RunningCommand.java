package dev.muster.command.process;

import dev.muster.engine.RefusedByRule;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Starts and ends what hangs on an incident's command. Nothing starts where no command runs, since the end of the
 * command is what withdraws it.
 */
@Component
class RunningCommand {

    private final Incidents incidents;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;
    private final String publicUrl;

    RunningCommand(
            Incidents incidents,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization,
            @Value("${muster.public-url}") String publicUrl) {
        this.incidents = incidents;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
        this.publicUrl = publicUrl;
    }

    /** @throws NotPossibleNowException if the incident has no running command */
    Incident require(String number) {
        Incident incident = incidents.get(number);
        long commands = withoutAuthorization.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(incident.number(), CommandModel.COMMAND)
                .count());
        if (commands == 0) {
            throw notCommanded(incident.number());
        }
        return incident;
    }

    void start(Incident incident, String message, VariableMap more) {
        VariableMap variables = Variables.putValue(CommandVariables.INCIDENT_NUMBER, incident.number())
                .putValue("title", incident.title())
                .putValue("service", incident.service())
                .putValue(CommandVariables.SEVERITY, incident.severity().name())
                .putValue("incidentUrl", publicUrl + "/incidents/" + incident.number());
        variables.putAll(more);
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(incident.number())
                .setVariables(variables)
                .correlateStartMessage());
    }

    /**
     * Ends the one instance with this value.
     *
     * @throws RefusedByRule if it is over
     */
    void withdraw(String number, String message, String variable, String id, String reason, String actor) {
        String known = incidents.get(number).number();
        boolean heard = withoutAuthorization.call(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(known)
                .processInstanceVariableEquals(variable, id)
                .setVariables(withdrawal(reason, actor))
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw new NotPossibleNowException("This is over already, so there is nothing to withdraw.");
        }
    }

    /** Ends every instance of the incident. */
    void withdrawAll(String incident, String message, String reason, String actor) {
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(incident)
                .setVariables(withdrawal(reason, actor))
                .correlateAll());
    }

    private static VariableMap withdrawal(String reason, String actor) {
        return Variables.putValue(RequestVariables.WITHDRAW_REASON, reason)
                .putValue(RequestVariables.WITHDRAWN_BY, actor);
    }

    static NotPossibleNowException notCommanded(String number) {
        return new NotPossibleNowException(
                "Nobody commands " + number + " right now: it has only just been declared, or is resolved or over.");
    }
}
