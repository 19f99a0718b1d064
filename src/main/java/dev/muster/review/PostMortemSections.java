package dev.muster.review;

/** What people write in a post-mortem, as Markdown; the timeline is not among it, because it is computed. */
public record PostMortemSections(
        String summary,
        String rootCause,
        String impactAnalysis,
        String lessonsLearned,
        String actionItems,
        Reflections reflections) {

    /** The parts that every post-mortem has. */
    public PostMortemSections(
            String summary, String rootCause, String impactAnalysis, String lessonsLearned, String actionItems) {
        this(summary, rootCause, impactAnalysis, lessonsLearned, actionItems, Reflections.NONE);
    }
}
