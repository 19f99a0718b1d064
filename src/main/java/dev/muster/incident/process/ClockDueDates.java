package dev.muster.incident.process;

import dev.muster.engine.ProcessBean;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClocks;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * What the models' timers and due dates ask: when a clock of this incident warns and when it is due. A clock that stands
 * still is due at no time that anybody lives to see.
 */
@Component("incidentClocks")
@ProcessBean
public class ClockDueDates {

    private final IncidentClocks clocks;
    private final Clock clock;

    ClockDueDates(IncidentClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    public Date responseDueAt(VariableScope execution) {
        return date(execution, ClockKind.RESPONSE, IncidentClock::dueAt);
    }

    public Date responseWarnAt(VariableScope execution) {
        return date(execution, ClockKind.RESPONSE, IncidentClock::warnAt);
    }

    public Date updateDueAt(VariableScope execution) {
        return date(execution, ClockKind.UPDATE, IncidentClock::dueAt);
    }

    public Date updateWarnAt(VariableScope execution) {
        return date(execution, ClockKind.UPDATE, IncidentClock::warnAt);
    }

    public Date resolutionDueAt(VariableScope execution) {
        return date(execution, ClockKind.RESOLUTION, IncidentClock::dueAt);
    }

    public Date resolutionWarnAt(VariableScope execution) {
        return date(execution, ClockKind.RESOLUTION, IncidentClock::warnAt);
    }

    public Date postMortemDueAt(VariableScope execution) {
        return date(execution, ClockKind.POSTMORTEM, IncidentClock::dueAt);
    }

    public Date postMortemWarnAt(VariableScope execution) {
        return date(execution, ClockKind.POSTMORTEM, IncidentClock::warnAt);
    }

    private Date date(VariableScope execution, ClockKind kind, BiFunction<IncidentClock, Instant, Instant> question) {
        String incident = (String) execution.getVariable(IncidentVariables.INCIDENT_NUMBER);
        // No clock: an incident that was moved from a version of the model that did not promise this yet.
        return Date.from(clocks.latest(incident, kind)
                .filter(running -> !running.isPaused())
                .map(running -> question.apply(running, clock.instant()))
                .orElse(IncidentTimers.STANDS_STILL));
    }
}
