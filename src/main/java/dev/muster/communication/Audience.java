package dev.muster.communication;

import java.util.Set;

/** The audiences that Muster treats in a way of its own; the table may name others. */
public final class Audience {

    /** Those who work on the incident. */
    public static final String INTERNAL = "INTERNAL";

    public static final String MANAGEMENT = "MANAGEMENT";
    /** The teams of the services that depend on the affected one. */
    public static final String DEPENDENT_TEAM = "DEPENDENT_TEAM";

    public static final String STAKEHOLDER = "STAKEHOLDER";
    public static final String SUPPORT = "SUPPORT";
    public static final String PUBLIC = "PUBLIC";
    public static final String PRESS = "PRESS";
    /** Somebody who is told by name. */
    public static final String PERSON = "PERSON";

    private static final Set<String> INSIDE = Set.of(INTERNAL, MANAGEMENT, DEPENDENT_TEAM, PERSON);
    private static final Set<String> BY_STATEMENT = Set.of(PUBLIC, PRESS);

    private Audience() {}

    /** Whether a drill may be told to it. */
    public static boolean isInside(String audience) {
        return INSIDE.contains(audience);
    }

    /** Whether it reads nothing but what a second person has approved. */
    public static boolean readsStatementsOnly(String audience) {
        return BY_STATEMENT.contains(audience);
    }
}
