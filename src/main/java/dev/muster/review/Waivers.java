package dev.muster.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asked that a review is not held, and who decided. Written by the review's process. */
public interface Waivers {

    void request(String incident, String reason, String person);

    /** Decides the request that is pending, if one is. */
    void decide(String incident, boolean granted, String person, @Nullable String comment);

    /** Newest first. */
    List<WaiverRequest> of(String incident);

    default boolean isPending(String incident) {
        return of(incident).stream().anyMatch(WaiverRequest::isPending);
    }
}
