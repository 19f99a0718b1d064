package dev.muster.review;

import java.util.List;
import java.util.Optional;

/** Reads post-mortems, also as documents. */
public interface PostMortems {

    Optional<PostMortem> find(String incident);

    /** Newest first. */
    List<PostMortem> newest(int limit);

    /**
     * The document in Markdown, as it stands now.
     *
     * @throws dev.muster.incident.UnknownIncidentException if there is no such incident
     * @throws NoPostMortemException if it has none yet
     */
    String markdown(String incident);

    /** Every version that was published, oldest first. */
    List<PostMortemVersion> versions(String incident);

    /** The document in Markdown as its readers got it then; empty if there is no such version. */
    Optional<String> version(String incident, int version);

    /** The same as a part of an HTML page, safe to show. */
    String html(String incident);
}
