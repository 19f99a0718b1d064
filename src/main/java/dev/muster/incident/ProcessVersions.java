package dev.muster.incident;

import java.util.Optional;

/** Tells which version of the lifecycle an incident runs on. */
public interface ProcessVersions {

    Optional<ProcessVersion> of(Incident incident);
}
