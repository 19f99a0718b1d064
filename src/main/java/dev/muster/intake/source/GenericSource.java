package dev.muster.intake.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.intake.AlertSource;
import dev.muster.intake.MalformedBodyException;
import dev.muster.intake.ParsedBody;
import dev.muster.intake.ReceivedBody;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalLink;
import dev.muster.intake.SignalStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Muster's own alert, for scripts and tools without a source of their own: one object or an array of them, only
 * {@code title} required. Also reads the “formatted webhook” of Grafana OnCall, which other tools send as well.
 */
@Component
class GenericSource implements AlertSource {

    static final String NAME = "generic";

    private static final Map<String, SignalStatus> STATUSES = Map.of(
            "firing", SignalStatus.FIRING,
            "alerting", SignalStatus.FIRING,
            "resolved", SignalStatus.RESOLVED,
            "ok", SignalStatus.RESOLVED,
            "acknowledged", SignalStatus.ACKNOWLEDGED,
            "info", SignalStatus.INFO);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean sends(String mediaType) {
        return JsonBody.isMediaType(mediaType);
    }

    @Override
    public ParsedBody parse(ReceivedBody body) {
        JsonNode root = JsonBody.read(body.content());
        if (!root.isArray()) {
            return new ParsedBody(List.of(signal(root, "", body)), 0);
        }
        List<Signal> signals = new ArrayList<>();
        List<MalformedBodyException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            try {
                signals.add(signal(root.get(i), "[" + i + "].", body));
            } catch (MalformedBodyException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedBodyException(problems);
        }
        return new ParsedBody(signals, 0);
    }

    private static Signal signal(JsonNode alert, String place, ReceivedBody body) {
        if (!alert.isObject()) {
            throw new MalformedBodyException(place, "must be an alert: an object with at least a title");
        }
        SignalStatus status = status(alert, place);
        String key = JsonBody.firstText(alert, "dedupKey", "alert_uid");
        String description = JsonBody.firstText(alert, "description", "message");
        String title = title(alert, place, status, key, description);
        String severity = CleanText.line(JsonBody.firstText(alert, "severity"), CleanText.NAME);
        String service = CleanText.line(JsonBody.firstText(alert, "service"), CleanText.NAME);
        String resource = CleanText.line(JsonBody.firstText(alert, "resource"), CleanText.NAME);
        Map<String, String> labels = labels(alert, place);
        return new Signal(
                NAME,
                CleanText.line(key, CleanText.KEY),
                key == null ? identity(title, service, resource, labels) : Identity.ofKey(key),
                null,
                status,
                title,
                CleanText.lines(description, CleanText.DESCRIPTION),
                severity,
                SeverityWords.hint(severity),
                service,
                resource,
                SenderTime.readStart(JsonBody.scalar(alert, "startsAt"), body.receivedAt()),
                status == SignalStatus.FIRING ? null : SenderTime.read(JsonBody.scalar(alert, "endsAt")),
                links(alert, place),
                CleanText.labels(labels),
                Heartbeat.isIn(labels, severity));
    }

    private static SignalStatus status(JsonNode alert, String place) {
        String word = JsonBody.firstText(alert, "status", "state");
        if (word == null) {
            return SignalStatus.FIRING;
        }
        SignalStatus status = STATUSES.get(word.strip().toLowerCase(Locale.ROOT));
        if (status == null) {
            throw new MalformedBodyException(place + "status", "must be one of firing, resolved, acknowledged, info");
        }
        return status;
    }

    /** Whoever names the alert by its key need not repeat the title of what fires already. */
    private static String title(
            JsonNode alert, String place, SignalStatus status, @Nullable String key, @Nullable String description) {
        String title = CleanText.line(JsonBody.firstText(alert, "title"), CleanText.TITLE);
        if (title == null && alert.hasNonNull("message")) {
            title = CleanText.firstLine(description, CleanText.TITLE);
        }
        if (title == null && status != SignalStatus.FIRING) {
            title = CleanText.line(key, CleanText.TITLE);
        }
        if (title == null) {
            throw new MalformedBodyException(place + "title", "must be a text that says what is wrong");
        }
        return title;
    }

    private static String identity(
            String title, @Nullable String service, @Nullable String resource, Map<String, String> labels) {
        Map<String, String> parts = new HashMap<>();
        labels.forEach((name, value) -> parts.put("label." + name, value));
        parts.put("title", title);
        parts.put("service", service == null ? "" : service);
        parts.put("resource", resource == null ? "" : resource);
        return Identity.of(parts);
    }

    private static Map<String, String> labels(JsonNode alert, String place) {
        JsonNode labels = alert.path("labels");
        if (!labels.isObject() && !labels.isMissingNode() && !labels.isNull()) {
            throw new MalformedBodyException(place + "labels", "must be an object of texts");
        }
        return JsonBody.texts(labels);
    }

    private static List<SignalLink> links(JsonNode alert, String place) {
        JsonNode given = alert.path("links");
        if (!given.isArray() && !given.isMissingNode() && !given.isNull()) {
            throw new MalformedBodyException(place + "links", "must be an array of {rel, url}");
        }
        LinkList links = new LinkList();
        for (JsonNode link : given) {
            String rel = CleanText.line(JsonBody.firstText(link, "rel"), CleanText.NAME);
            links.add(rel == null ? "link" : rel, JsonBody.scalar(link, "url"));
        }
        return links.add("generator", JsonBody.scalar(alert, "link_to_upstream_details"))
                .links();
    }
}
