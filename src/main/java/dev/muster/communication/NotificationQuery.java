package dev.muster.communication;

import org.jspecify.annotations.Nullable;

/**
 * Which messages to list.
 *
 * @param incident number of the incident; {@code null}: of any
 * @param state {@code null}: any
 * @param page from 0
 */
public record NotificationQuery(
        @Nullable String incident, @Nullable NotificationState state, int page, int size) {}
