package dev.muster.catalog;

/** One way to reach a person. */
public record Contact(ContactChannel channel, String address) {}
