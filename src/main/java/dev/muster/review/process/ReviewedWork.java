package dev.muster.review.process;

import dev.muster.catalog.Catalog;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemCommands;
import dev.muster.review.ActionItemLine;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionType;
import dev.muster.review.NewActionItem;
import dev.muster.review.PostMortemSections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a published post-mortem asks to be done. A line that an earlier review of the incident raised is left alone. */
@Component
class ReviewedWork {

    private final ActionItemCommands commands;
    private final ActionItems items;
    private final Catalog catalog;

    ReviewedWork(ActionItemCommands commands, ActionItems items, Catalog catalog) {
        this.commands = commands;
        this.items = items;
        this.catalog = catalog;
    }

    void raise(String incident, PostMortemSections sections, String author, String priority) {
        Set<String> present = items.of(incident).stream()
                .map(ActionItem::title)
                .map(ReviewedWork::normal)
                .collect(Collectors.toSet());
        raise(incident, sections.actionItems(), null, author, priority, present);
        raise(incident, sections.reflections().trainingNeeds(), ActionType.TEAM_TRAINING, author, priority, present);
    }

    /** @param type null: what the words speak for */
    private void raise(
            String incident,
            @Nullable String text,
            @Nullable ActionType type,
            String author,
            String priority,
            Set<String> present) {
        for (ActionItemLine line :
                ActionItemLine.read(text, word -> catalog.person(word).isPresent())) {
            if (present.add(normal(line.title()))) {
                commands.raise(new NewActionItem(
                        line.title(),
                        type == null ? line.type() : type,
                        ActionPriority.valueOf(priority),
                        line.owner(),
                        null,
                        line.dueAt(),
                        incident,
                        null,
                        null,
                        author));
            }
        }
    }

    private static String normal(String title) {
        return title.toLowerCase(Locale.ROOT).strip();
    }
}
