package dev.muster.communication.process;

import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.engine.ProcessBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the timers and due dates of duties ask. */
@Component("reportingTimes")
@ProcessBean
public class ReportingTimes {

    private final ReportingDuties duties;

    ReportingTimes(ReportingDuties duties) {
        this.duties = duties;
    }

    public Date dueAt(VariableScope execution) {
        return Date.from(duty(execution).dueAt());
    }

    /** After three quarters of the time between the clock's start and its end. */
    public Date warnAt(VariableScope execution) {
        ReportingDuty duty = duty(execution);
        Instant start = duty.startedAt();
        Duration term = Duration.between(start, duty.dueAt());
        return Date.from(start.plus(term.multipliedBy(3).dividedBy(4)));
    }

    private ReportingDuty duty(VariableScope execution) {
        return duties.get(CommunicationVariables.number(execution), DutyVariables.duty(execution));
    }
}
