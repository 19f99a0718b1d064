package dev.muster.diagnosis;

import java.util.List;
import java.util.Optional;

/** Everything that the diagnoses of an incident found, each list oldest first. */
public record Diagnosed(List<Cause> causes, List<Hypothesis> hypotheses, List<Evidence> evidence) {

    public static final Diagnosed NOTHING = new Diagnosed(List.of(), List.of(), List.of());

    public Diagnosed {
        causes = List.copyOf(causes);
        hypotheses = List.copyOf(hypotheses);
        evidence = List.copyOf(evidence);
    }

    /** The cause that stands. */
    public Optional<Cause> cause() {
        return causes.isEmpty() ? Optional.empty() : Optional.of(causes.get(causes.size() - 1));
    }
}
