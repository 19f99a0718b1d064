package dev.muster.communication.outbox;

/** The two parts of a mail, saying the same. */
record MailText(String plain, String html) {}
