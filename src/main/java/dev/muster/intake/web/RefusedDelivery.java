package dev.muster.intake.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a delivery is not taken in. */
final class RefusedDelivery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final @Nullable Duration retryAfter;

    private RefusedDelivery(HttpStatus status, String type, String sentence, @Nullable Duration retryAfter) {
        super(sentence);
        this.status = status;
        this.type = type;
        this.retryAfter = retryAfter;
    }

    static RefusedDelivery unauthorized() {
        return new RefusedDelivery(
                HttpStatus.UNAUTHORIZED,
                "intake-credentials",
                "No integration of this name accepts these credentials.",
                null);
    }

    static RefusedDelivery notPosted() {
        return new RefusedDelivery(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method",
                "Alerts are sent here by POST; nothing else is answered.",
                null);
    }

    static RefusedDelivery tooLarge(long limit) {
        return new RefusedDelivery(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "body-too-large",
                "The body is larger than " + limit + " bytes. Send fewer alerts at a time.",
                null);
    }

    static RefusedDelivery mediaType(String given) {
        return new RefusedDelivery(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "media-type",
                "This integration's source does not send " + (given.isEmpty() ? "bodies without a Content-Type" : given)
                        + "; it sends application/json.",
                null);
    }

    static RefusedDelivery sourceNotSupported(Duration retryAfter) {
        return new RefusedDelivery(
                HttpStatus.SERVICE_UNAVAILABLE,
                "source-not-supported",
                "The source of this integration is not supported by this version. Nothing was stored.",
                retryAfter);
    }

    static RefusedDelivery rateLimited(Duration retryAfter) {
        return new RefusedDelivery(
                HttpStatus.SERVICE_UNAVAILABLE,
                "rate-limit",
                "This integration sends more than its rate limit allows. Nothing was stored.",
                retryAfter);
    }

    static RefusedDelivery busy(Duration retryAfter) {
        return new RefusedDelivery(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Too many deliveries are being stored at this moment. Nothing was stored.",
                retryAfter);
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
