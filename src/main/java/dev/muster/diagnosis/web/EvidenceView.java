package dev.muster.diagnosis.web;

import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.EvidenceFile;
import dev.muster.diagnosis.EvidenceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as the API shows it.
 *
 * @param fileUrl where the bytes are
 * @param correctedBy numbers of later evidence that corrects this one
 */
record EvidenceView(
        long id,
        EvidenceKind kind,
        @Nullable String source,
        String text,
        @Nullable String link,
        @Nullable EvidenceFile file,
        @Nullable String fileUrl,
        String sha256,
        String collectedBy,
        Instant collectedAt,
        Instant recordedAt,
        @Nullable Long corrects,
        @Nullable String correctionReason,
        List<Long> correctedBy) {

    static List<EvidenceView> all(String incident, List<Evidence> found) {
        return found.stream().map(each -> of(incident, each, found)).toList();
    }

    static EvidenceView of(String incident, Evidence evidence, List<Evidence> all) {
        return new EvidenceView(
                evidence.id(),
                evidence.kind(),
                evidence.source(),
                evidence.content(),
                evidence.link(),
                evidence.file(),
                evidence.file() == null
                        ? null
                        : "/api/v1/incidents/" + incident + "/evidence/" + evidence.id() + "/file",
                evidence.sha256(),
                evidence.collectedBy(),
                evidence.collectedAt(),
                evidence.recordedAt(),
                evidence.corrects(),
                evidence.correctionReason(),
                all.stream()
                        .filter(later -> Long.valueOf(evidence.id()).equals(later.corrects()))
                        .map(Evidence::id)
                        .toList());
    }
}
