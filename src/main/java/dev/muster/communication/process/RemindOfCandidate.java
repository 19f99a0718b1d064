package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.Durations;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody has said yet whether the candidate is an incident. */
@Component("remindOfCandidate")
class RemindOfCandidate implements JavaDelegate {

    private final Announcements announcements;
    private final Timeline timeline;

    RemindOfCandidate(Announcements announcements, Timeline timeline) {
        this.announcements = announcements;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = CommunicationVariables.number(execution);
        Duration limit = Duration.parse(CommunicationVariables.required(execution, "triageWithin"));
        String text = "Nobody has said within " + Durations.words(limit)
                + " whether this is an incident. Please confirm or decline it.";
        timeline.append(NewEntry.bySystem(number, TimelineKind.DEADLINE_AT_RISK, text));
        announcements.announce(number, Purpose.AT_RISK, "triage", Said.words("candidateWaits", limit));
    }
}
