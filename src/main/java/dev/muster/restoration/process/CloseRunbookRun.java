package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A runbook is over, whichever way: by its end, by its error, or because its incident ended first. */
@Component
class CloseRunbookRun implements ExecutionListener {

    private final RunbookRecord runbooks;

    CloseRunbookRun(RunbookRecord runbooks) {
        this.runbooks = runbooks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        // An error leaves the process by cancelling it, so a run that was cancelled has failed only if it says so.
        runbooks.ended(execution.getProcessInstanceId(), execution.isCanceled());
    }
}
