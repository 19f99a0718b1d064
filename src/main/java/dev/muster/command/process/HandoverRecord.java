package dev.muster.command.process;

import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.NewEntry;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every offer of the command and what became of it. */
@Component
class HandoverRecord {

    private static final String ACCEPT = "ACCEPT";

    private final Handovers handovers;
    private final LastWord lastWord;
    private final CommandChange change;
    private final Timeline timeline;
    private final Announcements announcements;
    private final Clock clock;

    HandoverRecord(
            Handovers handovers,
            LastWord lastWord,
            CommandChange change,
            Timeline timeline,
            Announcements announcements,
            Clock clock) {
        this.handovers = handovers;
        this.lastWord = lastWord;
        this.change = change;
        this.timeline = timeline;
        this.announcements = announcements;
        this.clock = clock;
    }

    void offered(DelegateExecution execution) {
        Handover offer = new Handover(
                id(execution),
                CommandVariables.incident(execution),
                lastWord.commander(CommandVariables.incident(execution))
                        .map(RoleHolder::person)
                        .orElse(null),
                CommandVariables.text(execution, CommandVariables.TO_PERSON),
                CommandVariables.text(execution, CommandVariables.HANDOVER_BRIEF),
                CommandVariables.text(execution, CommandVariables.OFFERED_BY),
                clock.instant(),
                Handover.State.OFFERED,
                null,
                null);
        handovers.add(offer);
        String text = offer.offeredBy() + " offers the command to " + offer.to() + ". Brief: " + offer.brief();
        timeline.append(NewEntry.by(offer.offeredBy(), offer.incident(), TimelineKind.COMMAND, text)
                .with(Map.of("handover", offer.id(), "to", offer.to())));
        announcements.tell(
                offer.incident(), Purpose.COMMAND, "handover-offer-" + offer.id(), List.of(offer.to()), text);
    }

    void answered(DelegateExecution execution) {
        String incident = CommandVariables.incident(execution);
        String answer = CommandVariables.optional(execution, CommandVariables.HANDOVER_ANSWER);
        if (ACCEPT.equals(execution.getVariable(CommandVariables.HANDOVER_DECISION))) {
            String from = lastWord.commander(incident).map(RoleHolder::person).orElse(CommandVariables.NOBODY);
            handovers.end(id(execution), Handover.State.ACCEPTED, answer);
            change.handedOver(
                    incident, from, CommandVariables.text(execution, CommandVariables.HANDOVER_BRIEF), id(execution));
        } else {
            String to = CommandVariables.text(execution, CommandVariables.TO_PERSON);
            stays(execution, Handover.State.DECLINED, to, to + " has declined the command", answer);
        }
    }

    void lapsed(DelegateExecution execution) {
        String to = CommandVariables.text(execution, CommandVariables.TO_PERSON);
        String limit = CommandVariables.text(execution, CommandVariables.HANDOVER_LIMIT);
        stays(
                execution,
                Handover.State.LAPSED,
                NewEntry.SYSTEM,
                to + " has not answered within " + limit + " whether to take the command",
                null);
    }

    private void stays(
            DelegateExecution execution, Handover.State state, String actor, String what, @Nullable String reason) {
        String incident = CommandVariables.incident(execution);
        handovers.end(id(execution), state, reason);
        String text = what + (reason == null ? "" : ": " + reason) + ". The command stays where it is";
        timeline.append(
                NewEntry.by(actor, incident, TimelineKind.COMMAND, text).with(Map.of("handover", id(execution))));
        String offeredBy = CommandVariables.text(execution, CommandVariables.OFFERED_BY);
        announcements.tell(incident, Purpose.COMMAND, "handover-answer-" + id(execution), List.of(offeredBy), text);
    }

    private static String id(DelegateExecution execution) {
        return CommandVariables.text(execution, CommandVariables.HANDOVER_ID);
    }
}
