package dev.muster.review.store;

import dev.muster.review.ActionItem;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionState;
import dev.muster.review.ActionType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Translates a row into an {@link ActionItem}. */
final class ActionItemColumns {

    private ActionItemColumns() {}

    static ActionItem read(ResultSet row, int index) throws SQLException {
        return new ActionItem(
                row.getString("number"),
                row.getString("title"),
                ActionType.valueOf(row.getString("type")),
                ActionPriority.valueOf(row.getString("priority")),
                ActionState.valueOf(row.getString("state")),
                row.getInt("cycle"),
                row.getString("owner"),
                row.getString("sponsor"),
                row.getString("incident"),
                row.getString("service"),
                row.getString("cause_category"),
                row.getString("raised_by"),
                instant(row, "raised_at"),
                instant(row, "cycle_started_at"),
                instantOrNull(row, "due_at"),
                instantOrNull(row, "breached_at"),
                instantOrNull(row, "done_at"),
                row.getString("done_by"),
                row.getString("result"),
                row.getString("evidence"),
                instantOrNull(row, "ended_at"),
                row.getString("verified_by"),
                row.getString("end_reason"),
                row.getString("approved_by"),
                row.getString("superseded_by"),
                row.getLong("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
