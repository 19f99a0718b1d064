package dev.muster.intake;

/**
 * An address that the sender gave, http or https.
 *
 * @param rel what is there: generator, runbook, dashboard, alertmanager or the sender's own word
 */
public record SignalLink(String rel, String url) {}
