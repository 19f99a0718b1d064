package dev.muster.review.web;

import dev.muster.document.UtcTime;
import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItems;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed after this incident, and how far it is. */
@Component
@Order(80)
class ActionItemsSection implements PageSection {

    private final ActionItems items;

    ActionItemsSection(ActionItems items) {
        this.items = items;
    }

    @Override
    public String id() {
        return "action-items";
    }

    @Override
    public String title() {
        return "Action items";
    }

    @Override
    public List<Line> of(Incident incident) {
        return items.of(incident.number()).stream()
                .map(item -> Line.of(item.number() + " " + item.title(), detail(item))
                        .linked("/action-items/" + item.number()))
                .toList();
    }

    private static String detail(ActionItem item) {
        Instant due = item.dueAt();
        return item.type().label() + " · " + item.state().label()
                + (item.owner() == null ? " · no owner yet" : " · " + item.owner())
                + (due == null || item.state().isOver() ? "" : " · due " + UtcTime.dateAndTime(due))
                + (item.breachedAt() == null || item.state().isOver() ? "" : ", overdue")
                + (item.cycle() > 1 ? " · came back, cycle " + item.cycle() : "");
    }
}
