package dev.muster.catalog;

import org.jspecify.annotations.Nullable;

/** Somebody who can be told something. */
public record Person(String id, String name, @Nullable String email) {}
