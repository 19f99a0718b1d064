package dev.muster.review;

import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The section on impact as far as it was assessed. */
final class DraftedImpact {

    private DraftedImpact() {}

    static String of(PostMortemFacts facts) {
        return facts.lastAssessment().map(DraftedImpact::assessed).orElse("The impact was never assessed.\n\n")
                + PostMortemDraft.item("Duration", duration(facts))
                + revisions(facts)
                + "\n**To be answered:** What did users notice, and what did it cost?";
    }

    private static String assessed(ImpactAssessment assessment) {
        Impact impact = assessment.impact();
        return axis("Users", impact.user(), assessment.usersAffected())
                + axis("Business", impact.business(), assessment.businessEffect())
                + axis("Systems", impact.system(), assessment.systemsAffected())
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
                .map(until -> "%s, from %s until %s".formatted(
                        Durations.words(Duration.between(from, until)),
                        UtcTime.dateAndTime(from),
                        UtcTime.dateAndTime(until)))
                .orElse(null);
    }

    private static String revisions(PostMortemFacts facts) {
        return facts.lastAssessment()
                .map(last -> "- Assessed by %s at %s; assessments made: %d\n".formatted(
                        PostMortemDraft.quote(last.assessedBy()),
                        UtcTime.timeWithZone(last.assessedAt()),
                        facts.assessments().size()))
                .orElse("");
    }
}
