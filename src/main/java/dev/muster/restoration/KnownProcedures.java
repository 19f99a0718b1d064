package dev.muster.restoration;

import static java.util.stream.Collectors.joining;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the catalogue knows of restoring a service. */
public final class KnownProcedures {

    private final List<dev.muster.catalog.RecoveryProcedure> known;
    private final @Nullable String service;
    private final @Nullable Integer tier;

    private KnownProcedures(@Nullable Service service) {
        this.known = service == null ? List.of() : service.procedures();
        this.service = service == null ? null : service.name();
        this.tier = service == null ? null : service.tier();
    }

    public static KnownProcedures of(Catalog catalog, @Nullable String service) {
        return new KnownProcedures(
                service == null ? null : catalog.service(service).orElse(null));
    }

    /** Of the service; {@code null}: the catalogue does not know it. */
    public @Nullable Integer tier() {
        return tier;
    }

    /** Those named for the service, each once. Empty: none is named, so each may be chosen. */
    public Set<RecoveryProcedure> procedures() {
        Set<RecoveryProcedure> procedures = new LinkedHashSet<>();
        known.forEach(
                one -> procedures.add(RecoveryProcedure.valueOf(one.procedure().name())));
        return procedures;
    }

    /** Whether the choice needs no reason: fixing the cause is always a way. */
    public boolean allow(RecoveryProcedure chosen) {
        return known.isEmpty()
                || chosen == RecoveryProcedure.FIX_FORWARD
                || procedures().contains(chosen);
    }

    /**
     * Such as {@code fail over (hardware), roll back (change: it fits what was found)}.
     *
     * @param failure the category of the cause, as far as it is known
     */
    public String sentence(@Nullable String failure) {
        return known.stream().map(one -> words(one, failure)).collect(joining(", "));
    }

    /** Such as {@code the catalogue knows for Checkout: fail over, roll back}. */
    public String refusal(RecoveryProcedure chosen) {
        return "The catalogue does not know “%s” for %s. It knows: %s. Please choose one of these, or say in procedureReason why not."
                .formatted(
                        chosen.label(),
                        service,
                        procedures().stream().map(RecoveryProcedure::label).collect(joining(", ")));
    }

    private static String words(dev.muster.catalog.RecoveryProcedure one, @Nullable String failure) {
        String label = RecoveryProcedure.valueOf(one.procedure().name()).label();
        String cause = one.failure().equals(dev.muster.catalog.RecoveryProcedure.ANY)
                ? "any failure"
                : one.failure().toLowerCase(Locale.ROOT).replace('_', ' ');
        return label + " (" + cause + (one.failure().equals(failure) ? ": it fits what was found" : "") + ")";
    }
}
