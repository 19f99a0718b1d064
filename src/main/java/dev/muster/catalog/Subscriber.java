package dev.muster.catalog;

/** An address that an audience has besides the people of the teams. */
public record Subscriber(String audience, String name, String email) {}
