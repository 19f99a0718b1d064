package dev.muster.communication.outbox;

/**
 * One part of a message.
 *
 * @param heading after {@code part.} in the message bundles; empty: no heading
 */
record MailPart(String heading, String text) {}
