package dev.muster.review;

import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The section on impact as far as it was assessed. */
final class DraftedImpact {

    private DraftedImpact() {}

    static String of(PostMortemFacts facts) {
        return facts.lastAssessment()
                        .map(last -> assessed(last.impact(), facts))
                        .orElse("The impact was never assessed.\n\n")
                + PostMortemDraft.item("Duration", duration(facts))
                + revisions(facts)
                + "\n**To be answered:** What did users notice, and what did it cost?";
    }

    private static String assessed(Impact impact, PostMortemFacts facts) {
        List<ImpactAssessment> assessments = facts.assessments();
        String users = ImpactAssessment.lastWord(assessments, ImpactAssessment::usersAffected)
                .map(number -> number + " affected")
                .orElse(null);
        return axis("Users", impact.user(), users)
                + axis(
                        "Business",
                        impact.business(),
                        ImpactAssessment.lastWord(assessments, ImpactAssessment::businessEffect)
                                .orElse(null))
                + axis(
                        "Systems",
                        impact.system(),
                        ImpactAssessment.lastWord(assessments, ImpactAssessment::systemsAffected)
                                .orElse(null))
                + axis("Data", impact.data(), null)
                + axis("Security", impact.security(), null);
    }

    private static String axis(String label, ImpactLevel level, @Nullable String inWords) {
        String text = level.name().toLowerCase(Locale.ROOT);
        return PostMortemDraft.item(label, inWords == null || inWords.isBlank() ? text : text + "; " + inWords);
    }

    private static @Nullable String duration(PostMortemFacts facts) {
        Instant from = facts.at(Milestone.IMPACT_STARTED).orElse(facts.detectedAt());
        return facts.at(Milestone.RESTORED)
                .map(until -> "%s, from %s until %s"
                        .formatted(
                                Durations.words(Duration.between(from, until)),
                                UtcTime.dateAndTime(from),
                                UtcTime.dateAndTime(until)))
                .orElse(null);
    }

    private static String revisions(PostMortemFacts facts) {
        return facts.lastAssessment()
                .map(last -> "- Assessed by %s at %s; assessments made: %d\n"
                        .formatted(
                                PostMortemDraft.quote(last.assessedBy()),
                                UtcTime.timeWithZone(last.assessedAt()),
                                facts.assessments().size()))
                .orElse("");
    }
}
