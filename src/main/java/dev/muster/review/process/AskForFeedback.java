package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident is closed: those whom it concerned are asked how it went. Nothing waits for their answers. */
@Component
class AskForFeedback implements JavaDelegate {

    private final FeedbackRound feedback;

    AskForFeedback(FeedbackRound feedback) {
        this.feedback = feedback;
    }

    @Override
    public void execute(DelegateExecution execution) {
        feedback.ask(ReviewVariables.number(execution));
    }
}
