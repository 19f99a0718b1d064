package dev.muster.diagnosis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Evidence to record. What the parts mean is said at {@link Evidence}.
 *
 * @param collectedAt {@code null}: now
 * @param correctionReason needed where {@code corrects} is given
 */
public record NewEvidence(
        EvidenceKind kind,
        @Nullable String source,
        String content,
        @Nullable String link,
        @Nullable Attachment file,
        String collectedBy,
        @Nullable Instant collectedAt,
        @Nullable Long corrects,
        @Nullable String correctionReason) {

    /** A file with its bytes. */
    public record Attachment(String name, String mediaType, byte[] bytes) {}

    /** What a person saw just now, in words. */
    public static NewEvidence inWords(EvidenceKind kind, String content, String collectedBy) {
        return new NewEvidence(kind, null, content, null, null, collectedBy, null, null, null);
    }

    public NewEvidence at(Instant seen) {
        return new NewEvidence(kind, source, content, link, file, collectedBy, seen, corrects, correctionReason);
    }
}
