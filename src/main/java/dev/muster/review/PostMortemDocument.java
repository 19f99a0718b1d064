package dev.muster.review;

import dev.muster.document.MarkdownDocument;
import dev.muster.document.MarkdownSection;
import dev.muster.document.TimelineLines;
import dev.muster.document.UtcTime;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.MilestoneFact;
import dev.muster.incident.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the post-mortem report (O2): headings in the words and the order that readers rely on. */
public record PostMortemDocument(
        Incident incident,
        Map<Milestone, MilestoneFact> milestones,
        PostMortem postMortem,
        List<TimelineEntry> timeline) {

    public String markdown() {
        PostMortemSections sections = postMortem.sections();
        MarkdownDocument document = new MarkdownDocument()
                .heading(1, "Post-mortem " + incident.number())
                .item("Title", incident.title())
                .item(
                        "Severity",
                        incident.severity() + " " + incident.severity().label())
                .item("State", postMortem.state().label())
                .item("Author", signed(postMortem.author(), postMortem.submittedAt()))
                .item(
                        postMortem.state() == PostMortemState.WAIVED ? "Waived by" : "Approved by",
                        postMortem.approvedAt() == null
                                ? null
                                : signed(postMortem.approver(), postMortem.approvedAt()));
        if (postMortem.state() == PostMortemState.WAIVED) {
            document.item("Reason", postMortem.comment());
        }
        Reflections reflections = sections.reflections();
        document.heading(2, "Incident summary")
                .markdown(MarkdownSection.tame(sections.summary()))
                .heading(2, "Timeline")
                .markdown(TimelineLines.of(detectedAt(), timeline))
                .heading(2, "Root cause")
                .markdown(MarkdownSection.tame(sections.rootCause()));
        optional(document, "Contributing factors", reflections.contributingFactors());
        document.heading(2, "Impact analysis")
                .markdown(MarkdownSection.tame(sections.impactAnalysis()))
                .heading(2, "Lessons learned")
                .markdown(MarkdownSection.tame(sections.lessonsLearned()));
        optional(document, "What went well", reflections.wentWell());
        optional(document, "What went wrong", reflections.wentWrong());
        optional(document, "Where we got lucky", reflections.gotLucky());
        optional(document, "Training needs", reflections.trainingNeeds());
        return document.heading(2, "Action items")
                .markdown(MarkdownSection.tame(sections.actionItems()))
                .toString();
    }

    /** Below the heading that readers rely on, and only where somebody wrote something. */
    private static void optional(MarkdownDocument document, String heading, @Nullable String text) {
        if (text != null) {
            document.heading(3, heading).markdown(MarkdownSection.tame(text));
        }
    }

    private Instant detectedAt() {
        MilestoneFact detected = milestones.get(Milestone.DETECTED);
        return detected == null ? incident.declaredAt() : detected.at();
    }

    private static @Nullable String signed(@Nullable String person, @Nullable Instant at) {
        return person == null || at == null ? person : person + ", " + UtcTime.dateAndTime(at);
    }
}
