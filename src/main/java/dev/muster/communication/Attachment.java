package dev.muster.communication;

/**
 * A text that a message carries beside what it says.
 *
 * @param mediaType with its parameters, such as {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
public record Attachment(String fileName, String mediaType, String content) {}
