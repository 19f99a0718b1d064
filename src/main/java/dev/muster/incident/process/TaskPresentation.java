package dev.muster.incident.process;

import dev.muster.incident.Severity;

/** How a task of an incident reads in a list of tasks: {@code INC-2026-001 · P1 · Acknowledge incident}. */
final class TaskPresentation {

    private static final String SEPARATOR = " · ";

    private TaskPresentation() {}

    static String name(String incident, Severity severity, String plainName) {
        return incident + SEPARATOR + severity + SEPARATOR + plainName;
    }

    /** The same name with another severity. */
    static String renamed(String shownName, String incident, Severity severity) {
        String[] parts = shownName.split(SEPARATOR, 3);
        return parts.length == 3 && parts[0].equals(incident) ? name(incident, severity, parts[2]) : shownName;
    }
}
