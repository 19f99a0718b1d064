package dev.muster.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was delivered. */
public interface Deliveries {

    Optional<Delivery> find(String id);

    /**
     * Newest first.
     *
     * @param integration {@code null}: any
     * @param page from 0
     */
    List<Delivery.Summary> list(@Nullable String integration, int page, int size);

    long count(@Nullable String integration);
}
