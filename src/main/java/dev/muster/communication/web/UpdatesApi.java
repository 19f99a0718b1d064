package dev.muster.communication.web;

import dev.muster.communication.Said;
import dev.muster.communication.StatusUpdate;
import dev.muster.communication.StatusUpdates;
import dev.muster.communication.UpdatePreviews;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was said about an incident, and how the next update would read. */
@RestController
@RequestMapping("/api/v1/incidents/{number}/updates")
class UpdatesApi {

    /** Who is meant to read an update. */
    enum Readers {
        ALL,
        INTERNAL
    }

    private final Incidents incidents;
    private final StatusUpdates updates;
    private final UpdatePreviews previews;

    UpdatesApi(Incidents incidents, StatusUpdates updates, UpdatePreviews previews) {
        this.incidents = incidents;
        this.updates = updates;
        this.previews = previews;
    }

    @GetMapping
    Whole<UpdateView> list(@PathVariable String number) {
        return Whole.of(updates.of(incidents.get(number).number()).stream()
                .map(UpdateView::of)
                .toList());
    }

    /** Sends nothing and keeps nothing. */
    @PostMapping("/preview")
    Whole<UpdatePreviews.Preview> preview(@PathVariable String number, @RequestBody @Valid NewUpdate update) {
        return Whole.of(previews.of(number, update.said(), update.audience() == Readers.INTERNAL));
    }

    /**
     * The fields of the task “Post status update”.
     *
     * @param audience {@code null}: everybody who follows the incident
     */
    record NewUpdate(
            @NotBlank @Size(max = 4000) String text,
            @Nullable Readers audience,
            @Nullable @Size(max = 4000) String actions,
            @Nullable @Size(max = 4000) String needs,
            @Nullable @Size(max = 4000) String decision,
            @Nullable @Size(max = 4000) String customerWording) {

        Said.Update said() {
            return new Said.Update(text, actions, needs, decision, customerWording);
        }
    }

    record UpdateView(
            int number,
            String status,
            Severity severity,
            String text,
            @Nullable String actions,
            @Nullable String needs,
            @Nullable String decision,
            @Nullable String customerWording,
            boolean internal,
            String author,
            Instant publishedAt,
            @Nullable Instant nextUpdateAt,
            boolean last) {

        static UpdateView of(StatusUpdate update) {
            Said.Update said = update.said();
            return new UpdateView(
                    update.number(),
                    update.status(),
                    update.severity(),
                    said.conditions(),
                    said.actions(),
                    said.needs(),
                    said.decision(),
                    said.customerWording(),
                    update.internal(),
                    update.author(),
                    update.publishedAt(),
                    update.nextUpdateAt(),
                    update.last());
        }
    }
}
