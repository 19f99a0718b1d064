package dev.muster.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code muster.intake}: who may send what, and how much of it.
 *
 * @param integrations by name, the last part of the path that its sender posts to
 * @param maxBody a larger body is refused
 * @param concurrent how many deliveries are stored at the same time; more only wait for each other
 * @param maxWait how long a delivery waits for its turn before its sender is told to come again
 * @param retryAfter when a sender that was turned away should come again
 * @param rateLimit of each integration that has none of its own
 */
@Validated
@ConfigurationProperties("muster.intake")
record IntakeSettings(
        @DefaultValue Map<String, @Valid IntegrationEntry> integrations,
        @DefaultValue("2MB") DataSize maxBody,
        @DefaultValue("12") @Min(1) int concurrent,
        @DefaultValue("2s") Duration maxWait,
        @DefaultValue("5s") Duration retryAfter,
        @DefaultValue @Valid RateLimit rateLimit) {

    /**
     * A sender.
     *
     * @param source which tool sends; see {@code docs/reference/intake.md}
     * @param credentials any of them is good; where there are signatures, a good signature is required
     */
    record IntegrationEntry(
            @NotBlank String source,
            @DefaultValue List<@Valid CredentialEntry> credentials,
            @Nullable @Valid RateLimit rateLimit) {}

    /** At most so many requests in that time; a burst may use all of them at once. */
    record RateLimit(
            @DefaultValue("60000") @Min(1) int requests,
            @DefaultValue("1m") Duration per) {}

    /** How a sender proves who it is. Which fields are needed depends on the type. */
    record CredentialEntry(
            @NotNull Type type,
            @Nullable String token,
            @Nullable String user,
            @Nullable String password,
            @Nullable String name,
            @Nullable String value,
            @Nullable String secret,
            @Nullable String header,
            @Nullable String prefix,
            @Nullable String timestampHeader,
            @Nullable String key) {

        /** The ways to prove it. */
        enum Type {
            /** {@code token} in {@code Authorization: Bearer …}. */
            BEARER,
            /** {@code user} and {@code password} by HTTP Basic. */
            BASIC,
            /** {@code value} in the header {@code name}. */
            HEADER,
            /** A signature over the bytes of the body, made with {@code secret}. */
            HMAC,
            /** {@code key} in the body; for sources that choose the integration by it. */
            ROUTING_KEY
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "credential of type " + type;
        }
    }
}
