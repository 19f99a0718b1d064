package dev.muster.intake.web;

import dev.muster.intake.AlertSource;
import dev.muster.intake.Intake;
import dev.muster.intake.MalformedBodyException;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.ReceivedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where monitoring tools post. The bytes are read before anything looks into them: signatures cover them as they came.
 * With a slash at the end as well, because a sender that is answered by a redirect loses its alert.
 */
@RestController
class IntakeController {

    private static final List<String> KEPT_HEADERS =
            List.of("content-type", "user-agent", "x-request-id", "x-correlation-id");
    private static final int LONGEST_HEADER = 500;

    private final Integrations integrations;
    private final Intake intake;
    private final IntakeSettings settings;
    private final Clock clock;
    private final Semaphore turns;

    IntakeController(Integrations integrations, Intake intake, IntakeSettings settings, Clock clock) {
        this.integrations = integrations;
        this.intake = intake;
        this.settings = settings;
        this.clock = clock;
        turns = new Semaphore(settings.concurrent(), true);
    }

    @PostMapping({"/api/intake/{name}", "/api/intake/{name}/"})
    ResponseEntity<Void> take(@PathVariable String name, HttpServletRequest request) throws InterruptedException {
        Instant now = clock.instant();
        Integration integration = integrations.named(name);
        if (!integration.mayAdmit(request)) {
            throw RefusedDelivery.unauthorized();
        }
        byte[] content = content(request);
        if (!integration.admits(request, content, now)) {
            throw RefusedDelivery.unauthorized();
        }
        AlertSource source = sourceOf(integration, request);
        String id = inTurn(() -> {
            ReceivedBody body = new ReceivedBody(content, keptHeaders(request), now);
            return intake.take(new NewDelivery(integration.name(), source.name(), body, source.parse(body)));
        });
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/deliveries/" + id))
                .build();
    }

    /** Said here, because an error that no controller answers is not told as a problem. */
    @RequestMapping(
            path = {"/api/intake/{name}", "/api/intake/{name}/"},
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Void> refuse() {
        throw RefusedDelivery.notPosted();
    }

    private AlertSource sourceOf(Integration integration, HttpServletRequest request) {
        AlertSource source =
                integration.source().orElseThrow(() -> RefusedDelivery.sourceNotSupported(settings.retryAfter()));
        integration.waitingTime().ifPresent(wait -> {
            throw RefusedDelivery.rateLimited(wait);
        });
        String mediaType = mediaType(request);
        if (!source.sends(mediaType)) {
            throw RefusedDelivery.mediaType(mediaType);
        }
        return source;
    }

    private byte[] content(HttpServletRequest request) {
        int limit = (int) settings.maxBody().toBytes();
        if (request.getContentLengthLong() > limit) {
            throw RefusedDelivery.tooLarge(limit);
        }
        try {
            byte[] content = request.getInputStream().readNBytes(limit + 1);
            if (content.length > limit) {
                throw RefusedDelivery.tooLarge(limit);
            }
            return content;
        } catch (IOException e) {
            throw new MalformedBodyException("", "The body ended before it was complete.");
        }
    }

    private String inTurn(Delivering delivering) throws InterruptedException {
        if (!turns.tryAcquire(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
            throw RefusedDelivery.busy(settings.retryAfter());
        }
        try {
            return delivering.deliver();
        } finally {
            turns.release();
        }
    }

    private interface Delivering {
        String deliver();
    }

    private static String mediaType(HttpServletRequest request) {
        String contentType = request.getContentType() == null ? "" : request.getContentType();
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> keptHeaders(HttpServletRequest request) {
        Map<String, String> kept = new TreeMap<>();
        KEPT_HEADERS.forEach(name -> {
            String value = request.getHeader(name);
            if (value != null) {
                kept.put(name, value.length() > LONGEST_HEADER ? value.substring(0, LONGEST_HEADER) : value);
            }
        });
        return kept;
    }
}
