package dev.muster.catalog;

/** A dashboard or log search of a service; the address is http or https. */
public record MonitoringLink(String title, String url) {}
