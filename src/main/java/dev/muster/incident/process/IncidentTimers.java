package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentHold;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.Incidents;
import dev.muster.incident.Pause;
import dev.muster.incident.PauseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Arms the timers of an incident anew, after its severity has changed or a hold has begun or ended. Timers by a clock's
 * date are asked again; timers by a duration count from their creation, and those that measure the work itself leave out
 * the time in which it stood still.
 */
@Component
class IncidentTimers {

    /** What a clock's timer is due at while the clock stands still. */
    static final Instant STANDS_STILL = Instant.parse("9999-12-31T00:00:00Z");

    private static final Set<String> MEASURE_THE_WORK =
            Set.of("event_DiagnosisStalled", "event_ResponseIdle", "event_TierLimitReached");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Incidents incidents;
    private final IncidentHolds holds;
    private final Clock clock;

    IncidentTimers(
            RuntimeService runtime,
            ManagementService management,
            Incidents incidents,
            IncidentHolds holds,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.incidents = incidents;
        this.holds = holds;
        this.clock = clock;
    }

    /** Call it without authorization: the timers belong to the engine. */
    void rearm(String incident) {
        boolean stoodStill = holds.current(incident)
                .map(IncidentHold::reason)
                .filter(PauseReason::stopsClock)
                .isPresent();
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(incident)
                .list()) {
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(timer -> rearm(incident, timer, stoodStill));
        }
    }

    /** When the timer of an activity is due; empty while it stands still, or where there is none. */
    Optional<Date> dueDate(String processInstance, String activity) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(processInstance)
                .activityId(activity)
                .timers()
                .singleResult();
        return Optional.ofNullable(timer).map(Job::getDuedate).filter(due -> due.toInstant()
                .isBefore(STANDS_STILL));
    }

    private void rearm(String incident, Job timer, boolean standsStill) {
        management.recalculateJobDuedate(timer.getId(), true);
        if (!MEASURE_THE_WORK.contains(activityOf(timer))) {
            return;
        }
        if (standsStill) {
            management.setJobDuedate(timer.getId(), Date.from(STANDS_STILL));
            return;
        }
        Duration stood = stoodStill(incident, timer.getCreateTime().toInstant());
        if (!stood.isZero()) {
            Job anew = management.createJobQuery().jobId(timer.getId()).singleResult();
            management.setJobDuedate(
                    timer.getId(), Date.from(anew.getDuedate().toInstant().plus(stood)));
        }
    }

    private String activityOf(Job timer) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return definition == null ? "" : definition.getActivityId();
    }

    /** The resolution clock runs the whole time, so its pauses are those of the work. */
    private Duration stoodStill(String incident, Instant since) {
        Instant now = clock.instant();
        return incidents.clocks(incident).stream()
                .filter(candidate -> candidate.kind() == ClockKind.RESOLUTION)
                .reduce((earlier, later) -> later)
                .map(IncidentClock::pauses)
                .map(pauses -> pauses.stream()
                        .map(pause -> lengthSince(pause, since, now))
                        .reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    private static Duration lengthSince(Pause pause, Instant since, Instant now) {
        Instant from = pause.from().isBefore(since) ? since : pause.from();
        Instant until = pause.until() == null ? now : pause.until();
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
