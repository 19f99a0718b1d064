package dev.muster.communication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to notify an authority of an incident: its clock and what became of it.
 *
 * @param duty its id in {@code reporting-duties.dmn}; one incident has each at most once
 * @param stage such as an early warning or a final report, in words
 * @param clockStart {@code AWARENESS} or {@code CLASSIFICATION}
 * @param reason why it applies
 * @param groups who may fulfil it
 * @param breachedAt a recorded fact: it never goes away
 * @param reportedAt when the authority was notified
 * @param reference what the authority or the sender calls the report
 * @param sentText what was sent, word for word
 * @param sentSha256 hex digest of {@code sentText} in UTF-8
 * @param doubtedBy who said that it does not apply
 * @param decidedBy who decided about the doubt
 */
public record ReportingDuty(
        String incident,
        String duty,
        String regime,
        String stage,
        String authority,
        String clockStart,
        String reason,
        List<String> groups,
        Instant startedAt,
        Instant dueAt,
        State state,
        @Nullable Instant breachedAt,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        @Nullable String reference,
        @Nullable String sentText,
        @Nullable String sentSha256,
        @Nullable String doubtedBy,
        @Nullable String doubtReason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** How a duty stands. */
    public enum State {
        OPEN,
        /** Somebody says that it does not apply; a second person decides. */
        DOUBTED,
        REPORTED,
        NOT_APPLICABLE,
        /** Found in a drill: nobody outside is notified. */
        REHEARSED
    }

    public ReportingDuty {
        groups = List.copyOf(groups);
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.DOUBTED;
    }
}
