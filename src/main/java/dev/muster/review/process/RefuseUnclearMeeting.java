package dev.muster.review.process;

import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A meeting has a time and people; no meeting has a reason. */
@Component
class RefuseUnclearMeeting implements TaskListener {

    private final MeetingPlan meetings;

    RefuseUnclearMeeting(MeetingPlan meetings) {
        this.meetings = meetings;
    }

    @Override
    public void notify(DelegateTask task) {
        if (ReviewVariables.HOLD.equals(task.getVariable(ReviewVariables.MEETING_DECISION))) {
            meetings.check(MeetingWish.readFrom(task));
        } else if (ReviewVariables.text(task, ReviewVariables.MEETING_NOTE) == null) {
            throw new RefusedByRule("Please say in meetingNote why no meeting is held.");
        }
    }
}
