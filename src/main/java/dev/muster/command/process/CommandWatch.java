package dev.muster.command.process;

import dev.muster.document.UtcTime;
import dev.muster.engine.ProcessBean;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.RoleHolder;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Watches whether the commander of an incident is still heard. */
@Component("commandWatch")
@ProcessBean
public class CommandWatch {

    private final LastWord lastWord;
    private final CommandPolicy policy;
    private final Incidents incidents;
    private final Clock clock;

    CommandWatch(LastWord lastWord, CommandPolicy policy, Incidents incidents, Clock clock) {
        this.lastWord = lastWord;
        this.policy = policy;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** When the patience with the word that was noted ends; the model's timer asks. */
    public Date quietAt(VariableScope execution) {
        return Date.from(heardAt(execution)
                .plus(policy.silentAfter(CommandVariables.text(execution, CommandVariables.SEVERITY))));
    }

    /**
     * Notes who commands and when they were last heard. A word that is too old already counts from now: its silence has
     * been weighed, and the answer was that the command stays.
     */
    void note(VariableScope execution) {
        String incident = CommandVariables.incident(execution);
        Optional<RoleHolder> commander = lastWord.commander(incident);
        Instant now = clock.instant();
        Instant heard = commander.map(held -> lastWord.of(incident, held)).orElse(now);
        execution.setVariable(
                CommandVariables.WATCHED_COMMANDER,
                commander.map(RoleHolder::person).orElse(CommandVariables.NOBODY));
        execution.setVariable(CommandVariables.COMMANDER_HEARD_WORDS, UtcTime.dateAndTime(heard));
        execution.setVariable(CommandVariables.COMMANDER_HEARD_AT, heard.toString());
        if (!quietAt(execution).toInstant().isAfter(now)) {
            execution.setVariable(CommandVariables.COMMANDER_HEARD_AT, now.toString());
        }
    }

    /** Whether somebody has to be asked: nothing was heard since the word that was noted. */
    boolean isSilent(VariableScope execution) {
        String incident = CommandVariables.incident(execution);
        Optional<RoleHolder> commander = lastWord.commander(incident);
        if (incidents.get(incident).status() == IncidentStatus.ON_HOLD) {
            return false;
        }
        return commander
                .map(held -> !held.provisional()
                        && held.person().equals(CommandVariables.text(execution, CommandVariables.WATCHED_COMMANDER))
                        && !lastWord.of(incident, held).isAfter(heardAt(execution)))
                .orElse(true);
    }

    private static Instant heardAt(VariableScope execution) {
        return Instant.parse(CommandVariables.text(execution, CommandVariables.COMMANDER_HEARD_AT));
    }
}
