package dev.muster.story;

import dev.muster.review.ActionItemCommands;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionType;
import dev.muster.review.NewActionItem;
import dev.muster.support.BusinessKeyRun;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Every turn of an action item and of its sponsor's decision. */
@Component
class ActionItemWalks implements Walks {

    private final ProcessEngine engine;
    private final ActionItemCommands commands;

    ActionItemWalks(ProcessEngine engine, ActionItemCommands commands) {
        this.engine = engine;
        this.commands = commands;
    }

    @Override
    public List<String> play() {
        return List.of(declinedThenOverdueThenDone(), declinedForGood(), overdueForGood(), superseded());
    }

    private BusinessKeyRun raised() {
        NewActionItem item = new NewActionItem(
                "Double the pool",
                ActionType.CAPACITY_PLANNING,
                ActionPriority.HIGH,
                "responder",
                null,
                null,
                null,
                null,
                null,
                "commander");
        return new BusinessKeyRun(engine, commands.raise(item).number()).runJobs();
    }

    private static void accept(BusinessKeyRun run, String person) {
        run.complete(person, "Accept action item", Map.of("answer", "ACCEPT", "actionType", "CAPACITY_PLANNING"));
    }

    private static void decline(BusinessKeyRun run) {
        run.complete("responder", "Accept action item", Map.of("answer", "DECLINE", "answerNote", "no time"));
    }

    private static void decide(BusinessKeyRun run, Map<String, Object> decision) {
        run.complete("manager", "Decide on action item", decision);
    }

    private static void acceptRisk(BusinessKeyRun run) {
        decide(run, Map.of("sponsorDecision", "ACCEPT_RISK", "decisionReason", "replaced in March"));
        run.complete("approver", "Approve risk acceptance", Map.of("riskDecision", "ACCEPT"));
    }

    private static void letItRunOut(BusinessKeyRun run) {
        run.timer("event_ActionItemDueSoon").timer("event_ActionItemDue");
        while (run.timers().contains("event_ReminderDue")) {
            run.timer("event_ReminderDue");
        }
    }

    private String declinedThenOverdueThenDone() {
        BusinessKeyRun run = raised();
        run.complete("responder", "Accept action item", Map.of("answer", "HAND_ON", "newOwner", "commander"));
        run.complete("commander", "Accept action item", Map.of("answer", "HAND_ON", "newOwner", "responder"));
        decline(run);
        decide(run, Map.of("sponsorDecision", "ACCEPT_RISK", "decisionReason", "not worth it"));
        run.complete("approver", "Approve risk acceptance", Map.of("riskDecision", "REFUSE", "riskComment", "it is"));
        decide(run, Map.of("sponsorDecision", "HAND_ON", "newOwner", "commander", "decisionReason", "has time"));
        accept(run, "commander");
        letItRunOut(run);
        decide(run, Map.of("sponsorDecision", "EXTEND", "newDueAt", "2099-01-15T09:00Z", "decisionReason", "holidays"));
        run.complete("commander", "Complete action item", Map.of("result", "half"));
        run.complete(
                "responder", "Verify action item", Map.of("verification", "NOT_EFFECTIVE", "verificationNote", "half"));
        run.complete("commander", "Complete action item", Map.of("result", "all"));
        run.complete("responder", "Verify action item", Map.of("verification", "EFFECTIVE"));
        return run.key();
    }

    private String declinedForGood() {
        BusinessKeyRun run = raised();
        decline(run);
        acceptRisk(run);
        return run.key();
    }

    private String overdueForGood() {
        BusinessKeyRun run = raised();
        letItRunOut(run);
        acceptRisk(run);
        return run.key();
    }

    private String superseded() {
        BusinessKeyRun run = raised();
        commands.supersede(run.key(), "not needed", null, "commander");
        return run.runJobs().key();
    }
}
