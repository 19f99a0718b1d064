package dev.muster.communication;

/**
 * One line of {@code audience.dmn} that applies.
 *
 * @param audience such as {@code INTERNAL} or {@code MANAGEMENT}
 * @param reason why this audience is told, in words
 */
public record AudienceChoice(String audience, String reason) {}
