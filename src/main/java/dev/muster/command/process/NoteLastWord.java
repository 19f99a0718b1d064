package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A lap begins: who commands, and when they were last heard. */
@Component("noteLastWord")
class NoteLastWord implements JavaDelegate {

    private final CommandWatch watch;

    NoteLastWord(CommandWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.note(execution);
    }
}
