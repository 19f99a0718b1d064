package dev.muster.review.process;

import dev.muster.review.PostMortem;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the text that people begin with, proposes a time to meet, and starts the clock of the promise to publish it. */
@Component
class DraftPostMortem implements JavaDelegate {

    private final ReviewRecord review;
    private final MeetingPlan meetings;

    DraftPostMortem(ReviewRecord review, MeetingPlan meetings) {
        this.review = review;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PostMortem draft = review.draft(ReviewVariables.number(execution), ReviewVariables.dueIn(execution));
        ReviewVariables.write(execution, draft.sections());
        execution.setVariable(ReviewVariables.POST_MORTEM_AUTHORS, String.join(",", draft.authors()));
        execution.setVariable(ReviewVariables.APPROVAL_COMMENT, null);
        MeetingWish proposal = meetings.proposal(draft);
        execution.setVariable(ReviewVariables.MEETING_AT, proposal.startsAt().toString());
        execution.setVariable(ReviewVariables.MEETING_MINUTES, proposal.length().toMinutes());
        execution.setVariable(ReviewVariables.MEETING_PARTICIPANTS, String.join(", ", proposal.participants()));
    }
}
