package dev.muster.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the incident that its review is over, so that it can be closed. */
@Component
class FinishReview implements JavaDelegate {

    private static final String REVIEW_FINISHED = "incidentLifecycle.reviewFinished";
    private static final String LIFECYCLE = "incident-lifecycle";

    @Override
    public void execute(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        String number = ReviewVariables.number(execution);
        boolean heard = !runtime.createMessageCorrelation(REVIEW_FINISHED)
                .processInstanceBusinessKey(number)
                .correlateAllWithResult()
                .isEmpty();
        if (!heard && lifecycleRuns(runtime, number)) {
            throw new IllegalStateException("The lifecycle of " + number + " does not wait for its review.");
        }
    }

    /** An incident that is over already, for instance by an administrator's hand, needs no message. */
    private static boolean lifecycleRuns(RuntimeService runtime, String number) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LIFECYCLE)
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }
}
