package dev.muster.review.process;

import dev.muster.review.PostMortemSections;
import dev.muster.review.Reflections;
import java.time.Duration;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The process variables of the model {@code post-incident-review}: published API of the models. All are strings unless they say otherwise. */
final class ReviewVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    /** ISO 8601 duration. */
    static final String REVIEW_DUE_IN = "reviewDueIn";

    static final String APPROVER_GROUP = "approverGroup";
    static final String SUMMARY = "summary";
    static final String ROOT_CAUSE = "rootCause";
    static final String IMPACT_ANALYSIS = "impactAnalysis";
    static final String LESSONS_LEARNED = "lessonsLearned";
    static final String ACTION_ITEMS = "actionItems";
    /** Who submitted the text last. */
    static final String POST_MORTEM_AUTHOR = "postMortemAuthor";
    /** Everybody who ever submitted it, separated by commas: none of them may approve it. */
    static final String POST_MORTEM_AUTHORS = "postMortemAuthors";
    /** {@link #APPROVE} or {@link #REJECT}. */
    static final String APPROVAL_DECISION = "approvalDecision";

    static final String APPROVAL_COMMENT = "approvalComment";
    static final String WENT_WELL = "wentWell";
    static final String WENT_WRONG = "wentWrong";
    static final String GOT_LUCKY = "gotLucky";
    static final String CONTRIBUTING_FACTORS = "contributingFactors";
    static final String TRAINING_NEEDS = "trainingNeeds";
    /** Why the review is withdrawn; may be missing. */
    static final String WITHDRAW_REASON = "withdrawReason";

    static final String WITHDRAWN_BY = "withdrawnBy";
    static final String WAIVE_REASON = "waiveReason";
    static final String WAIVED_BY = "waivedBy";

    /** Who asked, and why: of one request, while it is pending. */
    static final String WAIVER_REASON = "waiverReason";

    static final String WAIVER_REQUESTED_BY = "waiverRequestedBy";
    /** {@link #GRANT} or {@link #REFUSE}. */
    static final String WAIVER_DECISION = "waiverDecision";

    static final String WAIVER_COMMENT = "waiverComment";
    /** {@link #HOLD} or {@code NOT_NEEDED}. */
    static final String MEETING_DECISION = "meetingDecision";
    /** With date, time and zone, such as {@code 2026-11-27T14:00Z}. */
    static final String MEETING_AT = "meetingAt";
    /** A number. */
    static final String MEETING_MINUTES = "meetingMinutes";

    static final String MEETING_PLACE = "meetingPlace";
    /** User ids or mail addresses, separated by commas or blanks. */
    static final String MEETING_PARTICIPANTS = "meetingParticipants";
    /** Why there is none. */
    static final String MEETING_NOTE = "meetingNote";

    static final String MEETING_CALLED_BY = "meetingCalledBy";
    /** ISO 8601 duration after the due date. */
    static final String ESCALATE_AFTER = "escalateAfter";
    /** A group. */
    static final String ESCALATE_TO = "escalateTo";

    static final String HOLD = "HOLD";
    static final String GRANT = "GRANT";
    static final String REFUSE = "REFUSE";
    static final String APPROVE = "APPROVE";
    static final String REJECT = "REJECT";

    private ReviewVariables() {}

    static String number(VariableScope scope) {
        return Objects.requireNonNull(text(scope, INCIDENT_NUMBER), INCIDENT_NUMBER);
    }

    static Duration dueIn(VariableScope scope) {
        return Duration.parse(Objects.requireNonNull(text(scope, REVIEW_DUE_IN), REVIEW_DUE_IN));
    }

    /** What was written; null for nothing or blanks. */
    static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    static String textOr(VariableScope scope, String name, String otherwise) {
        return Objects.requireNonNullElse(text(scope, name), otherwise);
    }

    static PostMortemSections sections(VariableScope scope) {
        return new PostMortemSections(
                textOr(scope, SUMMARY, ""),
                textOr(scope, ROOT_CAUSE, ""),
                textOr(scope, IMPACT_ANALYSIS, ""),
                textOr(scope, LESSONS_LEARNED, ""),
                textOr(scope, ACTION_ITEMS, ""),
                new Reflections(
                        text(scope, WENT_WELL),
                        text(scope, WENT_WRONG),
                        text(scope, GOT_LUCKY),
                        text(scope, CONTRIBUTING_FACTORS),
                        text(scope, TRAINING_NEEDS)));
    }

    static void write(VariableScope scope, PostMortemSections sections) {
        scope.setVariable(SUMMARY, sections.summary());
        scope.setVariable(ROOT_CAUSE, sections.rootCause());
        scope.setVariable(IMPACT_ANALYSIS, sections.impactAnalysis());
        scope.setVariable(LESSONS_LEARNED, sections.lessonsLearned());
        scope.setVariable(ACTION_ITEMS, sections.actionItems());
        scope.setVariable(WENT_WELL, sections.reflections().wentWell());
        scope.setVariable(WENT_WRONG, sections.reflections().wentWrong());
        scope.setVariable(GOT_LUCKY, sections.reflections().gotLucky());
        scope.setVariable(CONTRIBUTING_FACTORS, sections.reflections().contributingFactors());
        scope.setVariable(TRAINING_NEEDS, sections.reflections().trainingNeeds());
    }
}
