package dev.muster.statuspage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as it is now.
 *
 * @param services ids of the services behind it
 * @param state the worst that the incidents of its services give it
 * @param reason why, in words for readers outside
 * @param since {@code null}: it has never been anything but operational
 * @param incidents numbers of those that keep it from being operational
 */
public record Component(
        String name,
        List<String> services,
        ComponentState state,
        String reason,
        @Nullable Instant since,
        List<String> incidents) {}
