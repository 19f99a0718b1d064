package dev.muster.review.web;

import dev.muster.incident.Incidents;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemCommands;
import dev.muster.review.ActionItemQuery;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionType;
import dev.muster.review.web.ActionItemRequests.Raise;
import dev.muster.review.web.ActionItemRequests.Supersede;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Action items for programs. It never writes a state: it asks the item's process. */
@RestController
@RequestMapping("/api/v1")
class ActionItemsApi {

    /** Which items a list shows. */
    enum Which {
        open,
        overdue,
        all
    }

    private final ActionItems items;
    private final ActionItemCommands commands;
    private final Incidents incidents;
    private final Clock clock;

    ActionItemsApi(ActionItems items, ActionItemCommands commands, Incidents incidents, Clock clock) {
        this.items = items;
        this.commands = commands;
        this.incidents = incidents;
        this.clock = clock;
    }

    @GetMapping("/action-items")
    ResponseEntity<ItemList<ActionItemView>> list(
            @RequestParam(defaultValue = "all") Which state,
            @RequestParam(required = false) @Nullable ActionType type,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String incident,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        ActionItemQuery query = new ActionItemQuery(
                state != Which.all, state == Which.overdue, type, owner, incident, service, page, size);
        return ItemList.page(rows(items.list(query)), items.count(query), page, size);
    }

    @GetMapping("/action-items/{item}")
    ActionItemView one(@PathVariable String item) {
        ActionItem found = items.get(item);
        return ActionItemView.of(found, items.recurrences(item), items.events(item), clock.instant());
    }

    @PostMapping("/action-items")
    ResponseEntity<ActionItemView> raise(@RequestBody @Valid Raise request, Principal person) {
        return raised(commands.raise(request.of(null, person.getName())));
    }

    @PostMapping("/action-items/{item}/superseded")
    ActionItemView supersede(@PathVariable String item, @RequestBody @Valid Supersede request, Principal person) {
        ActionItem superseded = commands.supersede(item, request.reason(), request.by(), person.getName());
        return ActionItemView.row(superseded, clock.instant());
    }

    @GetMapping("/incidents/{number}/action-items")
    ResponseEntity<ItemList<ActionItemView>> ofIncident(@PathVariable String number) {
        return ItemList.whole(rows(items.of(incidents.get(number).number())));
    }

    @PostMapping("/incidents/{number}/action-items")
    ResponseEntity<ActionItemView> raiseFor(
            @PathVariable String number, @RequestBody @Valid Raise request, Principal person) {
        return raised(commands.raise(request.of(incidents.get(number).number(), person.getName())));
    }

    private List<ActionItemView> rows(List<ActionItem> found) {
        return found.stream()
                .map(item -> ActionItemView.row(item, clock.instant()))
                .toList();
    }

    private ResponseEntity<ActionItemView> raised(ActionItem item) {
        return ResponseEntity.created(URI.create("/api/v1/action-items/" + item.number()))
                .body(ActionItemView.row(item, clock.instant()));
    }
}
