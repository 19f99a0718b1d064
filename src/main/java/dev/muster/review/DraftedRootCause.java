package dev.muster.review;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.document.MarkdownText;
import dev.muster.document.UtcTime;
import dev.muster.incident.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the cause: the whys that led to it, the hypotheses that were tested, and the evidence. */
final class DraftedRootCause {

    private DraftedRootCause() {}

    static String of(PostMortemFacts facts) {
        Resolution resolution = facts.incident().resolution();
        StringBuilder text = new StringBuilder(
                resolution.rootCause() == null
                        ? "The root cause is not known yet."
                        : MarkdownText.lines(resolution.rootCause(), ""));
        text.append("\n\n");
        text.append(PostMortemDraft.item("Category", words(resolution.causeCategory())));
        Optional<Cause> cause = facts.diagnosed().cause();
        cause.map(Cause::trigger).ifPresent(trigger -> text.append(PostMortemDraft.item("Set off by", trigger)));
        if (resolution.workaround() != null) {
            text.append(PostMortemDraft.item("Workaround", resolution.workaround()));
        }
        cause.ifPresent(known -> whys(known.whys(), text));
        hypotheses(facts.diagnosed().hypotheses(), text);
        evidence(facts.diagnosed().evidence(), text);
        return text.append("\n**To be answered:** Why could this happen, and why was it not noticed before?")
                .toString();
    }

    private static void whys(List<String> whys, StringBuilder text) {
        if (!whys.isEmpty()) {
            text.append("\n**Five whys**\n\n");
            whys.forEach(why ->
                    text.append("- Why? ").append(PostMortemDraft.quote(why)).append('\n'));
        }
    }

    private static void hypotheses(List<Hypothesis> hypotheses, StringBuilder text) {
        if (!hypotheses.isEmpty()) {
            text.append("\n**Hypotheses tested**\n\n");
            hypotheses.forEach(tested -> text.append("- %s, %s: %s%s\n"
                    .formatted(
                            UtcTime.timeWithZone(tested.testedAt()),
                            tested.outcome().label(),
                            PostMortemDraft.quote(tested.statement()),
                            tested.test() == null ? "" : " (test: " + PostMortemDraft.quote(tested.test()) + ")")));
        }
    }

    private static void evidence(List<Evidence> evidence, StringBuilder text) {
        if (!evidence.isEmpty()) {
            text.append("\n**Evidence**\n\n");
            evidence.forEach(found -> text.append("- %s, %s from %s: %s\n"
                    .formatted(
                            UtcTime.timeWithZone(found.collectedAt()),
                            MarkdownText.line(found.collectedBy()),
                            found.kind().label(),
                            PostMortemDraft.quote(found.content()))));
        }
    }

    private static @Nullable String words(@Nullable String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
