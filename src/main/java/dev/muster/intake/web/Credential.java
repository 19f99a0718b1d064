package dev.muster.intake.web;

import dev.muster.intake.web.IntakeSettings.CredentialEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something in a request's headers that proves who sends it. */
interface Credential {

    /** Takes the same time for a right and a wrong one. */
    boolean isIn(HttpServletRequest request);

    /** Empty for a type that is not looked for in the headers. */
    static Optional<Credential> of(String integration, CredentialEntry entry) {
        return switch (entry.type()) {
            case BEARER -> Optional.of(bearer(required(integration, "token", entry.token())));
            case BASIC ->
                Optional.of(basic(
                        required(integration, "user", entry.user()),
                        required(integration, "password", entry.password())));
            case HEADER ->
                Optional.of(header(
                        required(integration, "name", entry.name()), required(integration, "value", entry.value())));
            case HMAC, ROUTING_KEY -> Optional.empty();
        };
    }

    static Credential bearer(String token) {
        return request -> authorization(request, "Bearer ")
                .map(given -> same(token, given))
                .orElse(false);
    }

    private static Credential basic(String user, String password) {
        String expected = user + ":" + password;
        return request -> authorization(request, "Basic ")
                .map(given -> same(expected, decoded(given)))
                .orElse(false);
    }

    private static Credential header(String name, String value) {
        return request -> {
            String given = request.getHeader(name);
            return given != null && same(value, given);
        };
    }

    private static Optional<String> authorization(HttpServletRequest request, String scheme) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(header.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** Compares digests, so that neither content nor length shows in the time it takes. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(digest(expected), digest(given));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static String required(String integration, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "A credential in muster.intake.integrations." + integration + ".credentials has no " + field + ".");
        }
        return value;
    }
}
