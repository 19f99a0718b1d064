package dev.muster.diagnosis;

import java.time.Instant;

/**
 * Something that was seen and that a finding rests on.
 *
 * @param sha256 of the content in UTF-8, in hex, taken when it was recorded; shows a later change
 */
public record Evidence(EvidenceKind kind, String content, String collectedBy, Instant collectedAt, String sha256) {}
