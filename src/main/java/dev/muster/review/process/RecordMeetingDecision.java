package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invites to the meeting, or keeps why there is none. */
@Component
class RecordMeetingDecision implements JavaDelegate {

    private final MeetingPlan meetings;
    private final Actor actor;

    RecordMeetingDecision(MeetingPlan meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ReviewVariables.number(execution);
        if (ReviewVariables.HOLD.equals(execution.getVariable(ReviewVariables.MEETING_DECISION))) {
            meetings.arrange(number, actor.id(), MeetingWish.readFrom(execution));
        } else {
            meetings.without(number, actor.id(), ReviewVariables.textOr(execution, ReviewVariables.MEETING_NOTE, ""));
        }
    }
}
