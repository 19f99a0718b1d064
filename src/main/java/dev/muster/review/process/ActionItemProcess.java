package dev.muster.review.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemCommands;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import dev.muster.review.NewActionItem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises action items and turns what is asked of them into messages to their process. */
@Component
@Transactional
class ActionItemProcess implements ActionItemCommands {

    private static final String RAISED = "actionItem.raised";
    private static final String SUPERSEDED = "actionItem.superseded";

    private final ActionItems items;
    private final ActionItemLedger ledger;
    private final ActionItemStory story;
    private final ActionItemMail mail;
    private final Incidents incidents;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    ActionItemProcess(
            ActionItems items,
            ActionItemLedger ledger,
            ActionItemStory story,
            ActionItemMail mail,
            Incidents incidents,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization) {
        this.items = items;
        this.ledger = ledger;
        this.story = story;
        this.mail = mail;
        this.incidents = incidents;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public ActionItem raise(NewActionItem item) {
        ActionItem raised = ledger.register(item.incident() == null ? item : of(incidents.get(item.incident()), item));
        story.tell(
                raised,
                item.raisedBy(),
                Kind.RAISED,
                "Action item raised: " + raised.type().label() + ", priority " + raised.priority()
                        + (raised.owner() == null ? "" : ", owner " + raised.owner()));
        start(raised, null);
        return items.get(raised.number());
    }

    /** What the incident knows better than whoever raises the item. */
    private static NewActionItem of(Incident incident, NewActionItem item) {
        return new NewActionItem(
                item.title(),
                item.type(),
                item.priority(),
                item.owner(),
                item.sponsor(),
                item.dueAt(),
                incident.number(),
                item.service() == null ? incident.service() : item.service(),
                item.causeCategory() == null ? incident.resolution().causeCategory() : item.causeCategory(),
                item.raisedBy());
    }

    /** @param cameBackAs the incident because of which the item is open again */
    void start(ActionItem item, @Nullable String cameBackAs) {
        VariableMap variables = Variables.putValue(ActionVariables.ACTION_ITEM, item.number())
                .putValue(ActionVariables.ACTION_TITLE, item.title())
                .putValue(ActionVariables.ACTION_TYPE, item.type().name())
                .putValue(ActionVariables.ACTION_PRIORITY, item.priority().name())
                .putValue(ActionVariables.ACTION_ITEM_URL, mail.link(item.number()))
                .putValue(ActionVariables.CYCLE, item.cycle())
                .putValue(ActionVariables.SOURCE_INCIDENT, item.incident())
                .putValue(ActionVariables.CAME_BACK_AS, cameBackAs)
                .putValue(ActionVariables.OWNER, item.owner())
                .putValue(ActionVariables.OWNER_ACCOUNT, mail.account(item.owner()))
                .putValue(ActionVariables.SPONSOR_ACCOUNT, mail.account(item.sponsor()))
                .putValue(ActionVariables.VERIFICATION_NOTE, null)
                .putValue(ActionVariables.ANSWER_NOTE, null);
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(RAISED)
                .processInstanceBusinessKey(item.number())
                .setVariables(variables)
                .correlateStartMessage());
    }

    @Override
    public ActionItem supersede(String number, String reason, @Nullable String by, String person) {
        ActionItem item = items.get(number);
        if (by != null && (by.equals(number) || items.get(by).state().isOver())) {
            throw new NotPossibleNowException(by + " cannot take the place of " + number
                    + ": it has to be another action item that is not over yet.");
        }
        boolean heard = withoutAuthorization.call(() -> !runtime.createMessageCorrelation(SUPERSEDED)
                .processInstanceBusinessKey(item.number())
                .setVariables(Variables.putValue(ActionVariables.SUPERSEDE_REASON, reason)
                        .putValue(ActionVariables.SUPERSEDED_BY, by)
                        .putValue(ActionVariables.SUPERSEDED_BY_PERSON, person))
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw new NotPossibleNowException(
                    number + " is " + item.state().label() + ", so there is nothing to supersede.");
        }
        return items.get(number);
    }
}
