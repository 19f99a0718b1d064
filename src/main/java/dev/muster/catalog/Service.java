package dev.muster.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the organisation runs and that can fail.
 *
 * @param id the name that alerts use
 * @param tier 1 is the most important
 * @param team id of the team that answers for it
 * @param dependsOn ids of the services that it needs directly
 * @param runbooks what to do when it fails; the first one is the one to begin with
 * @param procedures how to restore it, by what failed
 * @param monitoring where to look
 * @param publicComponent the component of the public status page that shows it
 * @param defaultSeverity for alerts that give none
 */
public record Service(
        String id,
        String name,
        int tier,
        String team,
        List<String> dependsOn,
        List<Runbook> runbooks,
        List<RecoveryProcedure> procedures,
        List<MonitoringLink> monitoring,
        @Nullable String publicComponent,
        @Nullable String defaultSeverity) {

    public Service {
        dependsOn = List.copyOf(dependsOn);
        runbooks = List.copyOf(runbooks);
        procedures = List.copyOf(procedures);
        monitoring = List.copyOf(monitoring);
    }

    /** A service of which little is known: at most the address of one runbook. */
    public Service(
            String id,
            String name,
            int tier,
            String team,
            List<String> dependsOn,
            @Nullable String runbook,
            @Nullable String defaultSeverity) {
        this(id, name, tier, team, dependsOn, only(runbook), List.of(), List.of(), null, defaultSeverity);
    }

    /** The address of the runbook to begin with. */
    public @Nullable String runbook() {
        return runbooks.isEmpty() ? null : runbooks.get(0).url();
    }

    /** What its runbooks say to do at once, in their order. */
    public List<String> immediateActions() {
        return runbooks.stream()
                .flatMap(runbook -> runbook.immediateActions().stream())
                .toList();
    }

    /** The procedure for this failure, else the one for any failure. */
    public Optional<RecoveryProcedure> procedureFor(@Nullable String failure) {
        return procedures.stream()
                .filter(procedure -> procedure.failure().equals(failure))
                .findFirst()
                .or(() -> procedures.stream()
                        .filter(procedure -> procedure.failure().equals(RecoveryProcedure.ANY))
                        .findFirst());
    }

    private static List<Runbook> only(@Nullable String url) {
        return url == null ? List.of() : List.of(new Runbook("Runbook", url, null, List.of()));
    }
}
