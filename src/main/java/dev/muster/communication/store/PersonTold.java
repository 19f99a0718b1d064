package dev.muster.communication.store;

import dev.muster.catalog.Person;

/** Somebody who has a message of an incident, and the audience they belonged to then. */
public record PersonTold(Person person, String audience) {}
