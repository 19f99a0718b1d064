package dev.muster.command.process;

import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.RoleHolder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The command passes only to the person who was named, and only from whoever commanded when it was offered. */
@Component("refuseForeignAnswer")
class RefuseForeignAnswer implements TaskListener {

    private static final String ACCEPT = "ACCEPT";

    private final Handovers handovers;
    private final LastWord lastWord;
    private final NamedPerson named;

    RefuseForeignAnswer(Handovers handovers, LastWord lastWord, NamedPerson named) {
        this.handovers = handovers;
        this.lastWord = lastWord;
        this.named = named;
    }

    @Override
    public void notify(DelegateTask task) {
        named.require(
                CommandVariables.text(task, CommandVariables.TO_PERSON),
                "The command was offered to",
                "accept or decline it");
        if (ACCEPT.equals(task.getVariable(CommandVariables.HANDOVER_DECISION))) {
            refuseIfPassedMeanwhile(CommandVariables.incident(task));
        }
    }

    private void refuseIfPassedMeanwhile(String incident) {
        String now = lastWord.commander(incident).map(RoleHolder::person).orElse(null);
        String then = handovers.open(incident).map(Handover::from).orElse(now);
        if (now != null && !now.equals(then)) {
            throw new RefusedByRule("The command has passed to " + now + " since it was offered to you."
                    + " Please decline; " + now + " can offer it again.");
        }
    }
}
