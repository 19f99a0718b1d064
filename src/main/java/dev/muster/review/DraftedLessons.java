package dev.muster.review;

import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.Hypothesis.Outcome;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.Origin;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.ValidationRound;
import java.util.ArrayList;
import java.util.List;

/** What the record says went well and less well, and the questions that only people can answer. */
final class DraftedLessons {

    private static final String QUESTIONS = """

        **To be answered together**

        - How could this have been noticed earlier?
        - What would have halved the time to restore the service?
        - Where were we lucky?
        - Who has to learn what from this?
        """;

    private DraftedLessons() {}

    static String of(PostMortemFacts facts) {
        return "**What went well**\n\n" + list(well(facts)) + "\n**What went less well**\n\n" + list(lessWell(facts))
                + QUESTIONS;
    }

    private static String list(List<String> items) {
        List<String> shown = items.isEmpty() ? List.of("The record tells of nothing; please add what you saw.") : items;
        StringBuilder text = new StringBuilder();
        shown.forEach(item -> text.append("- ").append(item).append('\n'));
        return text.toString();
    }

    private static List<String> well(PostMortemFacts facts) {
        List<String> items = new ArrayList<>();
        if (facts.incident().origin() == Origin.ALERT) {
            items.add("Monitoring noticed it before a person reported it.");
        }
        List<IncidentClock> updates = new ArrayList<>();
        for (IncidentClock clock : facts.promises()) {
            if (clock.breachedAt() == null && clock.stoppedAt() != null) {
                if (clock.kind() == ClockKind.UPDATE) {
                    updates.add(clock);
                } else {
                    items.add(PromiseWords.kept(clock, clock.stoppedAt()));
                }
            }
        }
        if (!updates.isEmpty()) {
            items.add("Status updates that came in time: " + updates.size() + ".");
        }
        if (!facts.validationRounds().isEmpty() && facts.failedRounds().isEmpty()) {
            items.add("The validation passed in the first round.");
        }
        return items;
    }

    private static List<String> lessWell(PostMortemFacts facts) {
        List<String> items = new ArrayList<>();
        for (IncidentClock clock : facts.promises()) {
            if (clock.breachedAt() != null) {
                items.add(PromiseWords.broken(clock, clock.breachedAt()));
            }
        }
        for (ValidationRound failed : facts.failedRounds()) {
            items.add("Validation round " + failed.number() + " " + PostMortemDraft.quote(failed.outcome()) + ".");
        }
        quoted(facts, TimelineKind.ESCALATED, "", items);
        quoted(facts, TimelineKind.NOT_TOLD, "Somebody was not told: ", items);
        quoted(facts, TimelineKind.SEVERITY_CHANGED, "The first severity did not hold: ", items);
        for (Hypothesis tested : facts.diagnosed().hypotheses()) {
            if (tested.outcome() == Outcome.REFUTED) {
                items.add("A hypothesis proved wrong: " + PostMortemDraft.quote(tested.statement()));
            }
        }
        return items;
    }

    private static void quoted(PostMortemFacts facts, TimelineKind kind, String label, List<String> items) {
        for (TimelineEntry entry : facts.entries(kind)) {
            items.add(label + PostMortemDraft.quote(entry.text()));
        }
    }
}
