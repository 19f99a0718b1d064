package dev.muster.review.process;

import dev.muster.engine.ProcessBean;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the timers of a review ask besides its clock. */
@Component
@ProcessBean
public class ReviewDates {

    private final IncidentClocks clocks;
    private final Clock clock;

    ReviewDates(IncidentClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** When management is told of a late post-mortem: so long after it was due as the table of the review says. */
    public Date escalateAt(VariableScope execution) {
        String number = ReviewVariables.number(execution);
        Instant due = clocks.latest(number, ClockKind.POSTMORTEM)
                .orElseThrow(() -> new IllegalStateException("No post-mortem was promised for " + number + "."))
                .dueAt(clock.instant());
        return Date.from(due.plus(Duration.parse(
                ReviewVariables.textOr(execution, ReviewVariables.ESCALATE_AFTER, Duration.ZERO.toString()))));
    }
}
