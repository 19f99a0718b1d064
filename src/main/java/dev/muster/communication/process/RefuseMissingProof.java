package dev.muster.communication.process;

import dev.muster.engine.RefusedByRule;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever says that an authority was notified gives the proof; whoever says that nothing is due gives the reason. */
@Component("refuseMissingProof")
class RefuseMissingProof implements TaskListener {

    private final Clock clock;

    RefuseMissingProof(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!DutyVariables.reported(task)) {
            demand(task, DutyVariables.DOUBT_REASON, "say why no report is due");
            return;
        }
        demand(task, DutyVariables.REFERENCE, "give the reference under which the report was sent");
        demand(task, DutyVariables.TEXT, "give the text that was sent, word for word");
        Instant sentAt = EnteredTime.of(task, DutyVariables.SENT_AT);
        if (sentAt != null && sentAt.isAfter(clock.instant())) {
            throw new RefusedByRule("The report cannot have been sent in the future: check reportSentAt.");
        }
    }

    private static void demand(DelegateTask task, String variable, String what) {
        if (CommunicationVariables.optional(task, variable) == null) {
            throw new RefusedByRule("Please " + what + " (" + variable + ").");
        }
    }
}
