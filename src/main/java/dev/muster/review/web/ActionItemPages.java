package dev.muster.review.web;

import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemQuery;
import dev.muster.review.ActionItems;
import dev.muster.review.UnknownActionItemException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was agreed after incidents: all of it, and one item with its story. */
@Controller
@RequestMapping("/action-items")
class ActionItemPages {

    private static final int MOST = 200;

    private final ActionItems items;
    private final Clock clock;

    ActionItemPages(ActionItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean all, Model model) {
        ActionItemQuery query = new ActionItemQuery(!all, false, null, null, null, null, 0, MOST);
        List<ActionItemView> shown = items.list(query).stream()
                .map(item -> ActionItemView.row(item, clock.instant()))
                .toList();
        model.addAttribute("items", shown);
        model.addAttribute("total", items.count(query));
        model.addAttribute("all", all);
        return "action-items";
    }

    @GetMapping("/{number}")
    String one(@PathVariable String number, Model model) {
        ActionItem item = items.find(number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, new UnknownActionItemException(number).getMessage()));
        model.addAttribute(
                "item", ActionItemView.of(item, items.recurrences(number), items.events(number), clock.instant()));
        return "action-item";
    }
}
