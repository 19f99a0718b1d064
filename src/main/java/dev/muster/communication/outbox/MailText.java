package dev.muster.communication.outbox;

/** A mail as its reader gets it; the two parts say the same. */
record MailText(String subject, String plain, String html) {}
