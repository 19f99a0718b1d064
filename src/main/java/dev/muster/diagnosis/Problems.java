package dev.muster.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Problems and known errors. Every call that concerns an incident also writes to its timeline. */
public interface Problems {

    Problem open(NewProblem problem, String person);

    /** Adds what was learnt; what is null stays. With a workaround it becomes a known error. */
    Problem learn(String id, @Nullable String cause, @Nullable String workaround, String person);

    Problem resolve(String id, String solution, String person);

    /** Says that an incident comes from this problem. One that was resolved is open again, since it came back. */
    Problem link(String id, String incident, String reason, String person);

    Optional<Problem> find(String id);

    /** Newest first; what is null does not matter. */
    List<Problem> list(Problem.@Nullable State state, @Nullable String service, int page, int size);

    long count(Problem.@Nullable State state, @Nullable String service);

    /** The problems that an incident is linked to. */
    List<Problem> of(String incident);
}
