package dev.muster.intake;

import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a body says, in Muster's words whichever tool sent it. Texts are cleaned and cut, never empty where
 * they are required; nothing in them is ever evaluated.
 *
 * @param source the kind of sender, such as {@code prometheus}
 * @param sourceKey the key that the sender itself gives, {@code null} if none
 * @param identity what makes two signals of an integration speak of the same thing; the sender's key if there is one
 * @param groupKey the sender's own grouping, {@code null} if it has none
 * @param severityRaw the sender's word for the severity
 * @param severityHint what that word means, {@code null} if nothing
 * @param startsAt since when; {@code null} if the sender does not say or not readably
 * @param heartbeat whether it only proves that the way from the sender to here works
 */
public record Signal(
        String source,
        @Nullable String sourceKey,
        String identity,
        @Nullable String groupKey,
        SignalStatus status,
        String title,
        @Nullable String description,
        @Nullable String severityRaw,
        @Nullable Severity severityHint,
        @Nullable String serviceHint,
        @Nullable String resourceHint,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        List<SignalLink> links,
        Map<String, String> labels,
        boolean heartbeat) {

    public Signal {
        links = List.copyOf(links);
    }
}
