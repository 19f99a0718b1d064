package dev.muster.intake.web;

import dev.muster.intake.web.IntakeSettings.CredentialEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * HMAC-SHA-256 in hexadecimal digits over the bytes of a body as they came. With a timestamp header the digest covers
 * {@code timestamp:body} and holds for five minutes around that time, in seconds since 1970.
 */
final class BodySignature {

    static final String DEFAULT_HEADER = "X-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration VALID = Duration.ofMinutes(5);

    private final SecretKeySpec secret;
    private final String header;
    private final String prefix;
    private final @Nullable String timestampHeader;

    BodySignature(String integration, CredentialEntry entry) {
        secret = new SecretKeySpec(
                Credential.required(integration, "secret", entry.secret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        header = Objects.requireNonNullElse(entry.header(), DEFAULT_HEADER);
        prefix = Objects.requireNonNullElse(entry.prefix(), "");
        timestampHeader = entry.timestampHeader();
    }

    /** Whether there is anything to check, before the body is read. */
    boolean isClaimedBy(HttpServletRequest request) {
        return request.getHeader(header) != null;
    }

    /** A sender that changes its secret may send several signatures, separated by commas. */
    boolean covers(HttpServletRequest request, byte[] body, Instant now) {
        String given = request.getHeader(header);
        String timestamp = timestampHeader == null ? null : request.getHeader(timestampHeader);
        if (given == null || timestampHeader != null && !isRecent(timestamp, now)) {
            return false;
        }
        String expected = prefix + digest(timestamp, body);
        return Arrays.stream(given.split(","))
                .map(String::strip)
                .reduce(false, (found, one) -> found | Credential.same(expected, one), Boolean::logicalOr);
    }

    private static boolean isRecent(@Nullable String timestamp, Instant now) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp == null ? "" : timestamp.strip()));
            return Duration.between(sent, now).abs().compareTo(VALID) <= 0;
        } catch (RuntimeException notATime) {
            return false;
        }
    }

    private String digest(@Nullable String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            if (timestamp != null) {
                mac.update((timestamp.strip() + ":").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }
}
