package dev.muster.review.process;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.CauseNamed;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Incidents;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NewEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionState;
import dev.muster.review.EffectivenessRule;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether what was done helped. When a diagnosis names a sort of cause that an action item was to remove from the very
 * service, the item says so; if it was done and the table's window is not over, it is opened again. All of this is in
 * the transaction of whoever named the cause.
 */
@Component
class Effectiveness {

    private final ActionItems items;
    private final ActionItemLedger ledger;
    private final ActionItemStory story;
    private final ActionItemProcess process;
    private final EffectivenessTable table;
    private final Incidents incidents;
    private final IncidentLinks links;

    Effectiveness(
            ActionItems items,
            ActionItemLedger ledger,
            ActionItemStory story,
            ActionItemProcess process,
            EffectivenessTable table,
            Incidents incidents,
            IncidentLinks links) {
        this.items = items;
        this.ledger = ledger;
        this.story = story;
        this.process = process;
        this.table = table;
        this.incidents = incidents;
        this.links = links;
    }

    @EventListener
    void compare(CauseNamed named) {
        Incident incident = incidents.get(named.incident());
        String service = incident.service();
        if (service == null || named.category() == CauseCategory.UNKNOWN || incident.mode() != IncidentMode.LIVE) {
            return;
        }
        items.against(named.category().name(), service).stream()
                .filter(item -> !incident.number().equals(item.incident()))
                .filter(item -> incident.declaredAt().isAfter(item.raisedAt()))
                .forEach(item -> cameBack(item, incident, table.of(incident.severity())));
    }

    private void cameBack(ActionItem item, Incident incident, EffectivenessRule rule) {
        Instant done = item.endedAt();
        boolean counts = item.state() == ActionState.VERIFIED
                && done != null
                && incident.declaredAt().isAfter(done)
                && !incident.declaredAt().isAfter(done.plus(rule.window()));
        boolean reopened = counts && rule.reopen();
        if (!ledger.noteRecurrence(item.number(), incident.number(), reopened)) {
            return;
        }
        String what =
                incident.number() + " had the same cause (" + item.causeCategory() + " of " + item.service() + ")";
        if (reopened) {
            ledger.reopen(item.number(), item.cycle() + 1);
            ActionItem open = items.get(item.number());
            told(
                    open,
                    incident,
                    Kind.REOPENED,
                    "Not effective: " + what + ", so it is open again, cycle " + open.cycle() + ". " + rule.reason());
            process.start(open, incident.number());
        } else {
            told(
                    item,
                    incident,
                    Kind.RECURRENCE,
                    "Recurrence: " + what + "; the item is " + item.state().label()
                            + (counts ? ". " + rule.reason() : ""));
        }
    }

    /** On the item, on the incident from which it came, and on the one that came back. */
    private void told(ActionItem item, Incident incident, Kind kind, String text) {
        story.note(item, NewEntry.SYSTEM, kind, text);
        story.tellIncident(incident.number(), NewEntry.SYSTEM, TimelineKind.RECURRENCE, item, text);
        String source = item.incident();
        if (source != null) {
            story.tellIncident(source, NewEntry.SYSTEM, TimelineKind.RECURRENCE, item, text);
            links.link(
                    incident.number(),
                    source,
                    LinkKind.RECURRENCE_OF,
                    "same cause and service; " + item.number() + " was to prevent it",
                    NewEntry.SYSTEM);
        }
    }
}
