package dev.muster.restoration;

import java.util.List;
import java.util.Optional;

/** Reads how runbooks went. */
public interface RunbookRuns {

    Optional<RunbookRun> find(String id);

    /** The runs of an incident, oldest first. */
    List<RunbookRun> of(String incident);

    /** The latest runs of all incidents, newest first. */
    List<RunbookRun> newest(int limit);
}
