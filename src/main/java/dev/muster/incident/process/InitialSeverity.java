package dev.muster.incident.process;

import dev.muster.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The severity an incident opens with: what a person said, else what the table proposes. */
@Component("initialSeverity")
@ProcessBean
public class InitialSeverity {

    public String of(VariableScope execution) {
        Object given = execution.getVariable(IncidentVariables.SEVERITY_GIVEN);
        return given instanceof String said && !said.isBlank()
                ? said
                : (String) execution.getVariable(IncidentVariables.PROPOSED_SEVERITY);
    }
}
