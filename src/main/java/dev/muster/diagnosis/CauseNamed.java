package dev.muster.diagnosis;

/** A diagnosis has named the cause of an incident; published in the transaction in which it did. */
public record CauseNamed(String incident, CauseCategory category) {}
