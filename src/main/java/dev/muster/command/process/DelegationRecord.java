package dev.muster.command.process;

import dev.muster.command.Delegation;
import dev.muster.command.Delegation.State;
import dev.muster.command.DelegationBook;
import dev.muster.communication.Purpose;
import dev.muster.engine.Actor;
import dev.muster.incident.Durations;
import dev.muster.incident.NewEntry;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Keeps what is delegated and what comes of it, and tells those whom it concerns. */
@Component
class DelegationRecord {

    private static final String DONE = "DONE";
    private static final String EXTEND = "EXTEND";

    private final DelegationBook book;
    private final DelegatedTasks tasks;
    private final CommandNews news;
    private final Actor actor;
    private final Clock clock;

    DelegationRecord(DelegationBook book, DelegatedTasks tasks, CommandNews news, Actor actor, Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.news = news;
        this.actor = actor;
        this.clock = clock;
    }

    void delegated(DelegateExecution execution) {
        Duration timeBox = Duration.parse(CommandVariables.text(execution, RequestVariables.TIME_BOX));
        Delegation delegation = new Delegation(
                id(execution),
                CommandVariables.incident(execution),
                CommandVariables.text(execution, RequestVariables.DELEGATED_WORK),
                CommandVariables.text(execution, RequestVariables.DELEGATED_TO),
                CommandVariables.text(execution, RequestVariables.DELEGATED_BY),
                clock.instant(),
                clock.instant().plus(timeBox),
                0,
                State.OPEN,
                null,
                null);
        book.add(delegation);
        execution.setVariable(RequestVariables.TIME_BOX_WORDS, Durations.words(timeBox));
        String text = delegation.delegatedBy() + " delegates to " + delegation.person() + ", time box "
                + Durations.words(timeBox) + ": " + delegation.work();
        append(delegation, delegation.delegatedBy(), text);
        tell(delegation, "delegated", delegation.person(), text);
    }

    void ended(DelegateExecution execution) {
        Delegation delegation = delegation(execution);
        boolean done = DONE.equals(execution.getVariable(RequestVariables.DELEGATION_OUTCOME));
        String result = CommandVariables.text(execution, RequestVariables.DELEGATION_RESULT);
        book.end(delegation.id(), done ? State.DONE : State.HANDED_BACK, result);
        String text =
                delegation.person() + (done ? " has done what was delegated (" : " hands back what was delegated (")
                        + delegation.work() + "): " + result;
        append(delegation, delegation.person(), text);
        tellCommander(delegation, "ended", text);
    }

    void timeBoxReached(DelegateExecution execution) {
        Delegation delegation = delegation(execution);
        String text = "The time box of " + CommandVariables.text(execution, RequestVariables.TIME_BOX_WORDS)
                + " is over for " + delegation.person() + ": " + delegation.work();
        execution.setVariable(
                RequestVariables.TIME_BOX_ASKED_OF,
                news.commander(delegation.incident()).orElse(null));
        execution.setVariable(RequestVariables.TIME_BOX_DECISION, null);
        execution.setVariable(RequestVariables.TIME_BOX_MINUTES, null);
        execution.setVariable(RequestVariables.TIME_BOX_REASON, null);
        append(delegation, NewEntry.SYSTEM, text);
        tell(delegation, "reached-" + delegation.extensions(), delegation.person(), text);
        tellCommander(delegation, "reached-" + delegation.extensions() + "-commander", text);
    }

    void decided(DelegateExecution execution) {
        Delegation delegation = delegation(execution);
        if (EXTEND.equals(execution.getVariable(RequestVariables.TIME_BOX_DECISION))) {
            extend(execution, delegation);
            return;
        }
        String reason = CommandVariables.text(execution, RequestVariables.TIME_BOX_REASON);
        String text = actor.id() + " takes back what was delegated to " + delegation.person() + ": " + reason;
        book.end(delegation.id(), State.TAKEN_BACK, reason);
        append(delegation, actor.id(), text);
        tell(delegation, "ended", delegation.person(), text);
    }

    private void extend(DelegateExecution execution, Delegation delegation) {
        Duration more = Duration.ofMinutes(CommandVariables.number(execution, RequestVariables.TIME_BOX_MINUTES));
        Instant ends = clock.instant().plus(more);
        execution.setVariable(RequestVariables.TIME_BOX, more.toString());
        execution.setVariable(RequestVariables.TIME_BOX_WORDS, Durations.words(more));
        book.extend(delegation.id(), ends);
        tasks.moveDueDate(execution.getProcessInstanceId(), ends);
        String text = actor.id() + " gives " + delegation.person() + " " + Durations.words(more) + " more: "
                + delegation.work();
        append(delegation, actor.id(), text);
        tell(delegation, "extended-" + (delegation.extensions() + 1), delegation.person(), text);
    }

    void withdrawn(DelegateExecution execution) {
        Delegation delegation = delegation(execution);
        String reason = CommandVariables.text(execution, RequestVariables.WITHDRAW_REASON);
        String text =
                "What was delegated to " + delegation.person() + " is withdrawn (" + delegation.work() + "): " + reason;
        book.end(delegation.id(), State.WITHDRAWN, reason);
        append(delegation, CommandVariables.text(execution, RequestVariables.WITHDRAWN_BY), text);
        tell(delegation, "ended", delegation.person(), text);
    }

    private void append(Delegation delegation, String by, String text) {
        news.append(delegation.incident(), TimelineKind.DELEGATION, by, text, "delegation", delegation.id());
    }

    private void tell(Delegation delegation, String key, String person, String text) {
        news.tell(delegation.incident(), Purpose.DELEGATION, key + "-" + delegation.id(), person, text);
    }

    /** Whoever commands now, which need not be who delegated. */
    private void tellCommander(Delegation delegation, String key, String text) {
        tell(delegation, key, news.commander(delegation.incident()).orElse(delegation.delegatedBy()), text);
    }

    private Delegation delegation(DelegateExecution execution) {
        return book.find(id(execution)).orElseThrow();
    }

    private static String id(DelegateExecution execution) {
        return CommandVariables.text(execution, RequestVariables.DELEGATION_ID);
    }
}
