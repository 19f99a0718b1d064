package dev.muster.command.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a commander's silence leads to, round by round. */
@Component
class Silence {

    private final CommandWatch watch;
    private final Timeline timeline;
    private final Announcements announcements;

    Silence(CommandWatch watch, Timeline timeline, Announcements announcements) {
        this.watch = watch;
        this.timeline = timeline;
        this.announcements = announcements;
    }

    void weigh(DelegateExecution execution) {
        boolean silent = watch.isSilent(execution);
        execution.setVariable(CommandVariables.COMMANDER_SILENT, silent);
        if (silent) {
            execution.setVariable(CommandVariables.ROUND, 1);
            append(execution, "Nothing heard of the commander " + commander(execution) + " since " + heard(execution));
        }
    }

    void nextRound(DelegateExecution execution) {
        int round = CommandVariables.number(execution, CommandVariables.ROUND);
        boolean silent = watch.isSilent(execution);
        execution.setVariable(CommandVariables.COMMANDER_SILENT, silent);
        execution.setVariable(CommandVariables.ROUND, round + 1);
        append(
                execution,
                "Nobody answered within " + execution.getVariable(CommandVariables.TAKE_OVER_LIMIT)
                        + " whether to take the command over (round " + round + ")"
                        + (silent ? "" : "; the commander was heard again, so nobody else is asked"));
    }

    void tellManagement(DelegateExecution execution) {
        execution.setVariable(CommandVariables.TAKE_OVER_DECISION, null);
        execution.setVariable(CommandVariables.TAKE_OVER_REASON, null);
        String text = "Nobody commands: " + commander(execution) + " is silent since " + heard(execution)
                + " and nobody who was asked took over; management is asked to";
        append(execution, text);
        announcements.announce(
                CommandVariables.incident(execution),
                Purpose.ESCALATION_EXHAUSTED,
                "command-" + execution.getVariable(CommandVariables.COMMANDER_HEARD_AT),
                text);
    }

    private void append(DelegateExecution execution, String text) {
        timeline.append(NewEntry.bySystem(CommandVariables.incident(execution), TimelineKind.COMMAND, text)
                .with(Map.of(
                        "commander",
                        commander(execution),
                        "round",
                        String.valueOf(execution.getVariable(CommandVariables.ROUND)))));
    }

    private static String commander(DelegateExecution execution) {
        return CommandVariables.text(execution, CommandVariables.WATCHED_COMMANDER);
    }

    private static String heard(DelegateExecution execution) {
        return CommandVariables.text(execution, CommandVariables.COMMANDER_HEARD_WORDS);
    }
}
