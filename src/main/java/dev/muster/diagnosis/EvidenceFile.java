package dev.muster.diagnosis;

/**
 * A file that was attached as evidence, without its bytes.
 *
 * @param size in bytes
 */
public record EvidenceFile(String name, String mediaType, long size) {}
