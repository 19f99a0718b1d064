package dev.muster.models;

import java.util.Map;

/** Tries a deployment without making it. */
public interface ModelChecks {

    /** @param files content by file name, as Camunda Modeler would send them */
    ModelCheck check(Map<String, byte[]> files);
}
