package dev.muster.communication.web;

import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as the API shows it. */
record StatementView(
        String incident,
        int number,
        StatementKind kind,
        String state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason,
        List<VersionView> versions) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.incident(),
                statement.number(),
                statement.kind(),
                statement.state(),
                statement.requestedBy(),
                statement.requestedAt(),
                statement.withdrawnBy(),
                statement.withdrawnAt(),
                statement.withdrawReason(),
                statement.versions().stream().map(VersionView::of).toList());
    }

    /** @param rendered the mail exactly as its reader gets it; the HTML part says the same and is left out */
    record VersionView(
            int version,
            String state,
            String headline,
            String text,
            @Nullable String correctionNote,
            @Nullable Instant embargoUntil,
            String rendered,
            String author,
            Instant submittedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionComment,
            @Nullable Instant publishedAt) {

        static VersionView of(StatementVersion version) {
            return new VersionView(
                    version.number(),
                    version.state().name(),
                    version.headline(),
                    version.text(),
                    version.correctionNote(),
                    version.embargoUntil(),
                    version.rendered().text(),
                    version.author(),
                    version.submittedAt(),
                    version.decidedBy(),
                    version.decidedAt(),
                    version.decisionComment(),
                    version.publishedAt());
        }
    }
}
