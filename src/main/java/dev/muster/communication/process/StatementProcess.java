package dev.muster.communication.process;

import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementRequests;
import dev.muster.communication.Statements;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of statements into messages to their processes. */
@Component
@Transactional
class StatementProcess implements StatementRequests {

    private final Incidents incidents;
    private final Statements statements;
    private final SubjectVariables start;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    StatementProcess(
            Incidents incidents,
            Statements statements,
            SubjectVariables start,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization) {
        this.incidents = incidents;
        this.statements = statements;
        this.start = start;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public Statement request(
            String incident, StatementKind kind, @Nullable String headline, @Nullable String text, String person) {
        Incident about = incidents.get(incident);
        VariableMap variables = start.of(about)
                .putValue(StatementVariables.KIND, kind.name())
                .putValue(StatementVariables.HEADLINE, headline)
                .putValue(StatementVariables.TEXT, text)
                .putValue(StatementVariables.REQUESTED_BY, person);
        Object number = withoutAuthorization.call(() -> {
            ProcessInstance started = runtime.createMessageCorrelation(StatementVariables.REQUESTED)
                    .processInstanceBusinessKey(about.number())
                    .setVariables(variables)
                    .correlateStartMessage();
            return runtime.getVariable(started.getId(), StatementVariables.NUMBER);
        });
        return statements.get(about.number(), ((Number) number).intValue());
    }

    @Override
    public void correct(String incident, int number, String note, String person) {
        Statement statement = statements.get(incidents.get(incident).number(), number);
        if (!heard(
                statement, StatementVariables.CORRECTION_REQUESTED, Map.of(StatementVariables.CORRECTION_NOTE, note))) {
            throw new NotPossibleNowException("Statement %d of %s is %s and cannot be corrected now; only a published"
                            .formatted(number, incident, statement.state())
                    + " one can, once, and within its correction window. Write a new statement instead.");
        }
    }

    @Override
    public void withdraw(String incident, int number, String reason, String person) {
        Statement statement = statements.get(incidents.get(incident).number(), number);
        Map<String, Object> variables =
                Map.of(StatementVariables.WITHDRAW_REASON, reason, StatementVariables.WITHDRAWN_BY, person);
        if (!heard(statement, StatementVariables.WITHDRAWN, variables)) {
            throw new NotPossibleNowException("Statement %d of %s is %s and can no longer be withdrawn."
                    .formatted(number, incident, statement.state()));
        }
    }

    /** Only the instance of this very statement. */
    private boolean heard(Statement statement, String message, Map<String, Object> variables) {
        return withoutAuthorization.call(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(statement.incident())
                .processInstanceVariableEquals(StatementVariables.NUMBER, statement.number())
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty());
    }
}
