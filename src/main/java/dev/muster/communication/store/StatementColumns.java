package dev.muster.communication.store;

import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Translates a row into a {@link StatementVersion}. */
final class StatementColumns {

    private StatementColumns() {}

    static StatementVersion version(ResultSet row, int index) throws SQLException {
        return new StatementVersion(
                row.getInt("version"),
                row.getString("headline"),
                row.getString("text"),
                row.getString("correction_note"),
                Columns.instantOrNull(row, "embargo_until"),
                new StatementVersion.Rendered(
                        row.getString("rendered_subject"),
                        row.getString("rendered_text"),
                        row.getString("rendered_html")),
                row.getString("author"),
                Columns.instant(row, "submitted_at"),
                State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                Columns.instantOrNull(row, "decided_at"),
                row.getString("decision_comment"),
                Columns.instantOrNull(row, "published_at"));
    }
}
