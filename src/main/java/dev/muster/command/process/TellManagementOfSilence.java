package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is left to ask: management is told and has the task. */
@Component("tellManagementOfSilence")
class TellManagementOfSilence implements JavaDelegate {

    private final Silence silence;

    TellManagementOfSilence(Silence silence) {
        this.silence = silence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silence.tellManagement(execution);
    }
}
