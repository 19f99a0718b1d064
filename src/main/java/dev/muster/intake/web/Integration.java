package dev.muster.intake.web;

import dev.muster.intake.AlertSource;
import dev.muster.intake.web.IntakeSettings.CredentialEntry;
import dev.muster.intake.web.IntakeSettings.CredentialEntry.Type;
import dev.muster.intake.web.IntakeSettings.IntegrationEntry;
import dev.muster.intake.web.IntakeSettings.RateLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sender as it is configured: what it sends, how it proves who it is, and how much it may send. */
final class Integration {

    private final String name;
    private final @Nullable AlertSource source;
    private final List<Credential> credentials;
    private final List<BodySignature> signatures;
    private final Bucket allowance;

    /** @param source {@code null} where this version does not know the configured one */
    Integration(String name, @Nullable AlertSource source, IntegrationEntry entry, RateLimit defaultLimit) {
        this.name = name;
        this.source = source;
        credentials = entry.credentials().stream()
                .map(credential -> Credential.of(name, credential))
                .flatMap(Optional::stream)
                .toList();
        signatures = entry.credentials().stream()
                .filter(credential -> credential.type() == Type.HMAC)
                .map(credential -> new BodySignature(name, credential))
                .toList();
        RateLimit limit = entry.rateLimit() == null ? defaultLimit : entry.rateLimit();
        allowance = Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                .build();
    }

    /** Stands for every name that is not configured: it looks as closely and lets nobody in. */
    static Integration unknown(String unguessable) {
        CredentialEntry token =
                new CredentialEntry(Type.BEARER, unguessable, null, null, null, null, null, null, null, null, null);
        IntegrationEntry entry = new IntegrationEntry("", List.of(token), null);
        return new Integration("", null, entry, new RateLimit(1, Duration.ofMinutes(1)));
    }

    String name() {
        return name;
    }

    Optional<AlertSource> source() {
        return Optional.ofNullable(source);
    }

    /** What can be said before the body is read. */
    boolean mayAdmit(HttpServletRequest request) {
        return signatures.isEmpty()
                ? credentials.stream()
                        .map(credential -> credential.isIn(request))
                        .reduce(false, Boolean::logicalOr)
                : signatures.stream().anyMatch(signature -> signature.isClaimedBy(request));
    }

    /** To be asked after {@link #mayAdmit}. */
    boolean admits(HttpServletRequest request, byte[] body, Instant now) {
        return signatures.isEmpty()
                || signatures.stream()
                        .map(signature -> signature.covers(request, body, now))
                        .reduce(false, Boolean::logicalOr);
    }

    /** Empty if this request is within the limit, else how long to wait. */
    Optional<Duration> waitingTime() {
        ConsumptionProbe probe = allowance.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
