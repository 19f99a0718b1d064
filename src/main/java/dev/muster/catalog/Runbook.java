package dev.muster.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instructions for the moment when a service fails.
 *
 * @param url where they are, http or https
 * @param reviewedAt when somebody last confirmed that they are right; {@code null}: never
 * @param immediateActions what to do at once, before the cause is known; one sentence each
 */
public record Runbook(String title, String url, @Nullable LocalDate reviewedAt, List<String> immediateActions) {

    public Runbook {
        immediateActions = List.copyOf(immediateActions);
    }
}
