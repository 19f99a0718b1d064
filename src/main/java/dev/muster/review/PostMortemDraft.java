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
                fitting(rootCause(facts)),
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

    private static String rootCause(PostMortemFacts facts) {
        Resolution resolution = facts.incident().resolution();
        StringBuilder text = new StringBuilder(
                resolution.rootCause() == null
                        ? "The root cause is not known yet."
                        : MarkdownText.lines(resolution.rootCause(), ""));
        text.append("\n\n");
        text.append(item("Category", words(resolution.causeCategory())));
        if (resolution.workaround() != null) {
            text.append(item("Workaround", resolution.workaround()));
        }
        if (!facts.hypotheses().isEmpty()) {
            text.append("\n**Hypotheses tested**\n\n");
            facts.hypotheses()
                    .forEach(tested -> text.append("- %s, %s: %s%s\n"
                            .formatted(
                                    UtcTime.timeWithZone(tested.testedAt()),
                                    tested.outcome().label(),
                                    quote(tested.statement()),
                                    tested.test() == null ? "" : " (test: " + quote(tested.test()) + ")")));
        }
        if (!facts.evidence().isEmpty()) {
            text.append("\n**Evidence**\n\n");
            facts.evidence()
                    .forEach(found -> text.append("- %s, %s from %s: %s\n"
                            .formatted(
                                    UtcTime.timeWithZone(found.collectedAt()),
                                    MarkdownText.line(found.collectedBy()),
                                    found.kind().label(),
                                    quote(found.content()))));
        }
        return text.append("\n**To be answered:** Why could this happen, and why was it not noticed before?")
                .toString();
    }

    /** A list item; a missing value says so. */
    static String item(String label, @Nullable String value) {
        return "- " + label + ": " + (value == null || value.isBlank() ? "not known yet" : quote(value)) + "\n";
    }

    /** Somebody's words in one line, shortened where they are long. */
    static String quote(String words) {
        return MarkdownText.line(words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…");
    }

    private static @Nullable String words(@Nullable String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
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
