package dev.muster.review.web;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionType;
import dev.muster.review.NewActionItem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What callers send about action items. */
final class ActionItemRequests {

    private ActionItemRequests() {}

    /**
     * @param priority absent: MEDIUM
     * @param dueAt absent: as the policy says for the priority
     * @param service absent: that of the incident
     * @param causeCategory absent: that of the incident
     */
    record Raise(
            @NotBlank(message = "say in a few words what is to be done") @Size(max = 500)
            String title,

            @NotNull(message = "say what sort of improvement it is, such as MONITORING_IMPROVEMENT")
            ActionType type,

            @Nullable ActionPriority priority,
            @Nullable @Size(max = 100) String owner,
            @Nullable @Size(max = 100) String sponsor,
            @Nullable Instant dueAt,
            @Nullable @Size(max = 32) String incident,
            @Nullable @Size(max = 200) String service,
            @Nullable CauseCategory causeCategory) {

        NewActionItem of(@Nullable String number, String person) {
            return new NewActionItem(
                    title.strip(),
                    type,
                    priority == null ? ActionPriority.MEDIUM : priority,
                    stripped(owner),
                    stripped(sponsor),
                    dueAt,
                    number == null ? incident : number,
                    stripped(service),
                    causeCategory == null ? null : causeCategory.name(),
                    person);
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @param by number of the item that takes its place */
    record Supersede(
            @NotBlank(message = "say why it is not needed any more") @Size(max = 2000)
            String reason,

            @Nullable @Size(max = 32) String by) {}
}
