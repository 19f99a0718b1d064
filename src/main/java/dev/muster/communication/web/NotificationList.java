package dev.muster.communication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of notifications.
 *
 * @param next path and query of the next page; {@code null} on the last
 */
record NotificationList(
        List<NotificationView> items, @Nullable String next) {}
