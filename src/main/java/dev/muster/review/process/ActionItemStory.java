package dev.muster.review.process;

import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what happens to an action item: on its own story, and where it matters on its incident's timeline too. */
@Component
class ActionItemStory {

    private final ActionItemLedger ledger;
    private final Timeline timeline;

    ActionItemStory(ActionItemLedger ledger, Timeline timeline) {
        this.ledger = ledger;
        this.timeline = timeline;
    }

    void note(ActionItem item, String actor, Kind kind, String text) {
        ledger.append(item.number(), actor, kind, text);
    }

    void tell(ActionItem item, String actor, Kind kind, String text) {
        note(item, actor, kind, text);
        if (item.incident() != null) {
            tellIncident(item.incident(), actor, TimelineKind.ACTION_ITEM, item, text);
        }
    }

    void tellIncident(String incident, String actor, TimelineKind kind, ActionItem item, String text) {
        timeline.append(NewEntry.by(actor, incident, kind, item.number() + " (" + item.title() + "): " + text)
                .with(Map.of("actionItem", item.number())));
    }
}
