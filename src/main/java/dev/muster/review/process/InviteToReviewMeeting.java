package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the invitation to a meeting that was arranged or moved from outside of the task. */
@Component
class InviteToReviewMeeting implements JavaDelegate {

    private final MeetingPlan meetings;
    private final Actor actor;

    InviteToReviewMeeting(MeetingPlan meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.arrange(
                ReviewVariables.number(execution),
                ReviewVariables.textOr(execution, ReviewVariables.MEETING_CALLED_BY, actor.id()),
                MeetingWish.readFrom(execution));
    }
}
