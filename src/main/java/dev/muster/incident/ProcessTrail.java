package dev.muster.incident;

import java.util.List;
import java.util.Optional;

/** The way that an incident took through its models, while it runs and ever after. */
public interface ProcessTrail {

    /** Every process instance with the incident's number as business key, in the order of their start. */
    List<ProcessRun> of(String incident);

    /** One of them; empty if the incident has no such process instance. */
    Optional<ProcessRun> run(String incident, String processInstance);

    /** The BPMN XML that this instance runs on; empty if the incident has no such process instance. */
    Optional<String> diagram(String incident, String processInstance);
}
