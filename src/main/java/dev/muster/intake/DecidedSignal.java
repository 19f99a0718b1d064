package dev.muster.intake;

import org.jspecify.annotations.Nullable;

/**
 * A signal and what became of it.
 *
 * @param dedupKey the same for the same thing within an integration, and different between integrations
 * @param reason why, in a sentence
 * @param incident the number of the incident that the signal belongs to
 */
public record DecidedSignal(
        Signal signal,
        String dedupKey,
        Decision decision,
        String reason,
        @Nullable String incident) {}
