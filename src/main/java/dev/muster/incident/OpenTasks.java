package dev.muster.incident;

import java.util.List;

/** Reads the tasks that wait for somebody. */
public interface OpenTasks {

    /** The tasks of all processes of an incident: first due first, those without a deadline last. */
    List<OpenTask> of(String incident);
}
