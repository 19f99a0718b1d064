package dev.muster.command.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.springframework.stereotype.Component;

/** Holds answers to the person who was asked: a colleague of the same group cannot give them. */
@Component
class NamedPerson {

    private final Actor actor;

    NamedPerson(Actor actor) {
        this.actor = actor;
    }

    /** @param what such as {@code The command was offered to} */
    void require(String person, String what, String toDo) {
        if (!actor.id().equals(person)) {
            throw new RefusedByRule(
                    what + " " + person + ", so only " + person + " can " + toDo + ". Please leave the task to them.");
        }
    }
}
