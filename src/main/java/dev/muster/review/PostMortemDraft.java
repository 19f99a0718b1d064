package dev.muster.review;

import static java.util.stream.Collectors.joining;

import dev.muster.document.MarkdownText;
import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Origin;
import dev.muster.incident.Resolution;
import dev.muster.incident.TimelineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A first text of a post-mortem, made from the facts, so that people begin with what is known and write what only they
 * know. Each section is at most {@value #LONGEST_SECTION} characters, the most that a form field holds.
 */
public final class PostMortemDraft {

    static final int LONGEST_SECTION = 4000;

    private static final int LONGEST_QUOTE = 300;
    private static final String SHORTENED = "\n\n(Shortened; the incident's timeline has everything.)";

    private PostMortemDraft() {}

    public static PostMortemSections from(PostMortemFacts facts) {
        return new PostMortemSections(
                fitting(summary(facts)),
                fitting(DraftedRootCause.of(facts)),
                fitting(DraftedImpact.of(facts)),
                fitting(DraftedLessons.of(facts)),
                fitting(DraftedActionItems.of(facts)));
    }

    private static String summary(PostMortemFacts facts) {
        Incident incident = facts.incident();
        StringBuilder text = new StringBuilder("**%s** was a %s %s incident (%s)"
                .formatted(
                        MarkdownText.line(incident.title()),
                        incident.severity(),
                        incident.severity().label(),
                        incident.severity().meaning()));
        if (incident.service() != null) {
            text.append(" of ").append(MarkdownText.line(incident.service()));
        }
        text.append('.');
        if (incident.initialSeverity() != incident.severity()) {
            text.append(" It was first classified ")
                    .append(incident.initialSeverity())
                    .append('.');
        }
        text.append("\n\n").append(course(facts)).append("\n\n");
        Resolution resolution = incident.resolution();
        text.append(item("Cause", resolution.rootCause()));
        text.append(item("Solution", resolution.solution()));
        String people = facts.roles().entrySet().stream()
                .map(role -> role.getValue() + " ("
                        + role.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .collect(joining(", "));
        text.append(item("Roles", people));
        text.append("- Status updates published: ")
                .append(facts.entries(TimelineKind.STATUS_UPDATE).size());
        return text.toString();
    }

    private static String course(PostMortemFacts facts) {
        Incident incident = facts.incident();
        List<String> sentences = new ArrayList<>();
        sentences.add("It was detected on %s at %s and declared at %s%s."
                .formatted(
                        UtcTime.date(facts.detectedAt()),
                        UtcTime.timeWithZone(facts.detectedAt()),
                        UtcTime.timeWithZone(incident.declaredAt()),
                        incident.origin() == Origin.ALERT
                                        || incident.reportedBy().equals(NewEntry.SYSTEM)
                                ? " by an alert"
                                : " by " + MarkdownText.line(incident.reportedBy())));
        List<String> steps = new ArrayList<>();
        step(facts, Milestone.ACKNOWLEDGED, "acknowledged", steps);
        step(facts, Milestone.DIAGNOSED, "diagnosed", steps);
        step(facts, Milestone.RESTORED, "restored", steps);
        step(facts, Milestone.VALIDATED, "validated", steps);
        step(facts, Milestone.RESOLVED, "resolved", steps);
        if (!steps.isEmpty()) {
            sentences.add("Counted from the declaration it was " + String.join(", ", steps) + ".");
        }
        return String.join(" ", sentences);
    }

    private static void step(PostMortemFacts facts, Milestone milestone, String word, List<String> steps) {
        facts.afterDeclaration(milestone).ifPresent(after -> steps.add(word + " after " + Durations.words(after)));
    }

    /** A list item; a missing value says so. */
    static String item(String label, @Nullable String value) {
        return "- " + label + ": " + (value == null || value.isBlank() ? "not known yet" : quote(value)) + "\n";
    }

    /** Somebody's words in one line, shortened where they are long. */
    static String quote(String words) {
        return MarkdownText.line(words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…");
    }

    private static String fitting(String section) {
        String text = section.strip();
        if (text.length() <= LONGEST_SECTION) {
            return text;
        }
        String kept = text.substring(0, LONGEST_SECTION - SHORTENED.length());
        int lastLine = kept.lastIndexOf('\n');
        return (lastLine > 0 ? kept.substring(0, lastLine) : kept) + SHORTENED;
    }
}
