package dev.muster.incident.process;

import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter has not answered in time, which counts as a yes. */
@Component("recordNoAnswer")
class RecordNoAnswer implements JavaDelegate {

    private final Incidents incidents;
    private final Timeline timeline;

    RecordNoAnswer(Incidents incidents, Timeline timeline) {
        this.incidents = incidents;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        timeline.append(NewEntry.bySystem(
                number,
                TimelineKind.CONFIRMED,
                incidents.get(number).reportedBy() + " was asked to confirm and has not answered within "
                        + Delegation.required(execution, "confirmWithin") + ": taken as confirmed"));
    }
}
