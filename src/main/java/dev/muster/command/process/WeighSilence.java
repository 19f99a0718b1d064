package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The patience with the commander is over: were they heard meanwhile? */
@Component("weighSilence")
class WeighSilence implements JavaDelegate {

    private final Silence silence;

    WeighSilence(Silence silence) {
        this.silence = silence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silence.weigh(execution);
    }
}
