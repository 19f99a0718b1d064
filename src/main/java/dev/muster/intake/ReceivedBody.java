package dev.muster.intake;

import java.time.Instant;
import java.util.Map;

/**
 * What a sender posted.
 *
 * @param content the bytes as they came
 * @param headers those worth keeping, by lower-case name; never one that carries a credential
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record ReceivedBody(byte[] content, Map<String, String> headers, Instant receivedAt) {}
