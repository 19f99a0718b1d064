package dev.muster.oncall.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The promised response time is over: the breach becomes a fact, and those who must know are told. */
@Component("recordResponseBreach")
class RecordResponseBreach implements JavaDelegate {

    private static final String BREACH = "Response deadline breach: nobody acknowledged in the promised time";

    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Announcements announcements;

    RecordResponseBreach(IncidentClocks clocks, Timeline timeline, Announcements announcements) {
        this.clocks = clocks;
        this.timeline = timeline;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = OnCallVariables.incident(execution);
        if (clocks.breach(incident, ClockKind.RESPONSE, BreachCause.TIME)) {
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_BREACHED, BREACH)
                    .with(Map.of("clock", ClockKind.RESPONSE.name(), "cause", BreachCause.TIME.name())));
        }
        announcements.announce(incident, Purpose.BREACH, "response-" + cycle(incident), Said.words("responseOverdue"));
    }

    /** A reopened incident promises a response anew, and a breach of that promise is told again. */
    private int cycle(String incident) {
        return clocks.latest(incident, ClockKind.RESPONSE)
                .map(IncidentClock::cycle)
                .orElse(1);
    }
}
