package dev.muster.incident.process;

import dev.muster.incident.ClassificationObserver;
import dev.muster.incident.Impact;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Lets the other features hear how bad an incident is, as its process has just written it down. */
@Component
class Classification {

    private final Incidents incidents;
    private final List<ClassificationObserver> observers;

    Classification(Incidents incidents, List<ClassificationObserver> observers) {
        this.incidents = incidents;
        this.observers = observers;
    }

    void tell(VariableScope execution) {
        Incident incident = incidents.get(Delegation.number(execution));
        Impact impact = Delegation.impact(execution);
        observers.forEach(observer -> observer.classified(incident, impact));
    }
}
