package dev.muster.diagnosis;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes that Muster was told of. Append-only. */
public interface Changes {

    /** @return the change with its number; the one that is there already where source and external id are known */
    ChangeEvent add(ChangeEvent change);

    Optional<ChangeEvent> find(String source, String externalId);

    /** Newest first. */
    List<ChangeEvent> list(Filter filter, int page, int size);

    long count(Filter filter);

    /** Newest first, at most {@code most}. */
    List<ChangeEvent> between(Collection<String> services, Instant from, Instant until, int most);

    /** Which changes to list; what is null does not matter. */
    record Filter(
            @Nullable String service,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
