package dev.muster.intake;

/** A body that was let in and read, to be stored and decided. */
public record NewDelivery(String integration, String source, ReceivedBody body, ParsedBody parsed) {}
