package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whoever is next to take the command over. */
@Component("askSuccessor")
class AskSuccessor implements JavaDelegate {

    private final Succession succession;

    AskSuccessor(Succession succession) {
        this.succession = succession;
    }

    @Override
    public void execute(DelegateExecution execution) {
        succession.ask(execution);
    }
}
