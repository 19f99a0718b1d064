package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody who was asked has answered: the next round, unless the commander is back. */
@Component("recordRoundSilent")
class RecordRoundSilent implements JavaDelegate {

    private final Silence silence;

    RecordRoundSilent(Silence silence) {
        this.silence = silence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silence.nextRound(execution);
    }
}
