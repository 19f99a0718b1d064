package dev.muster.diagnosis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was seen and that a finding rests on. It is never changed: a correction is new evidence that names what
 * it corrects.
 *
 * @param source the system, person or place that it comes from, such as {@code checkout-7} or {@code Grafana}
 * @param content what was seen, in words; where there is a file, what the file shows
 * @param link where it can be seen, an http or https address
 * @param collectedAt when it was seen
 * @param recordedAt when Muster learned of it
 * @param sha256 in hex, of the file's bytes where there is a file, else of the content in UTF-8; shows a later change
 * @param corrects the evidence of the same incident that this one corrects
 */
public record Evidence(
        long id,
        EvidenceKind kind,
        @Nullable String source,
        String content,
        @Nullable String link,
        @Nullable EvidenceFile file,
        String collectedBy,
        Instant collectedAt,
        Instant recordedAt,
        String sha256,
        @Nullable Long corrects,
        @Nullable String correctionReason) {

    /** What somebody wrote down at once, with nothing attached. */
    public Evidence(EvidenceKind kind, String content, String collectedBy, Instant collectedAt, String sha256) {
        this(0, kind, null, content, null, null, collectedBy, collectedAt, collectedAt, sha256, null, null);
    }
}
