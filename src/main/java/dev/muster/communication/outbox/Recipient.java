package dev.muster.communication.outbox;

import dev.muster.catalog.Person;

/**
 * Somebody to tell, and why.
 *
 * @param audience a word of {@code audience.dmn}, or {@code PERSON}
 * @param reason the rule's reason, or the sender's
 */
record Recipient(Person person, String audience, String reason) {}
