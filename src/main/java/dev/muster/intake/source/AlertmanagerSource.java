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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The webhook of Prometheus' Alertmanager. Each alert's own status counts: the status of the group is computed from the
 * listed alerts alone and says nothing about those that {@code max_alerts} cut off.
 */
@Component
class AlertmanagerSource implements AlertSource {

    static final String NAME = "prometheus";

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
        JsonNode group = JsonBody.read(body.content());
        JsonNode alerts = group.path("alerts");
        if (!alerts.isArray()) {
            throw new MalformedBodyException("alerts", "must be an array, as in an Alertmanager webhook of version 4");
        }
        List<Signal> signals = new ArrayList<>();
        List<MalformedBodyException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < alerts.size(); i++) {
            try {
                signals.add(signal(alerts.get(i), group, body));
            } catch (MalformedBodyException e) {
                String place = "alerts[" + i + "]";
                e.problems()
                        .forEach(p -> problems.add(new MalformedBodyException.Problem(place + p.field(), p.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedBodyException(problems);
        }
        return new ParsedBody(signals, Math.max(0, group.path("truncatedAlerts").asInt()));
    }

    private static Signal signal(JsonNode alert, JsonNode group, ReceivedBody body) {
        if (!alert.isObject()) {
            throw new MalformedBodyException("", "must be an object");
        }
        if (!alert.path("labels").isObject()) {
            throw new MalformedBodyException(".labels", "must be an object");
        }
        SignalStatus status = status(alert);
        Map<String, String> labels = JsonBody.texts(alert.path("labels"));
        Map<String, String> annotations = JsonBody.texts(alert.path("annotations"));
        String fingerprint = JsonBody.firstText(alert, "fingerprint");
        String severity = CleanText.line(labels.get("severity"), CleanText.NAME);
        return new Signal(
                NAME,
                CleanText.line(fingerprint, CleanText.KEY),
                fingerprint == null ? Identity.of(labels) : Identity.ofKey(fingerprint),
                JsonBody.firstText(group, "groupKey"),
                status,
                title(labels, annotations),
                CleanText.lines(
                        first(annotations.get("description"), annotations.get("message")), CleanText.DESCRIPTION),
                severity,
                SeverityWords.hint(severity),
                CleanText.line(first(labels.get("service"), labels.get("job")), CleanText.NAME),
                CleanText.line(labels.get("instance"), CleanText.NAME),
                SenderTime.readStart(JsonBody.scalar(alert, "startsAt"), body.receivedAt()),
                status == SignalStatus.FIRING ? null : SenderTime.read(JsonBody.scalar(alert, "endsAt")),
                links(alert, group, annotations),
                CleanText.labels(labels),
                Heartbeat.isIn(labels, severity));
    }

    private static SignalStatus status(JsonNode alert) {
        String status = JsonBody.scalar(alert, "status");
        if ("firing".equals(status)) {
            return SignalStatus.FIRING;
        }
        if ("resolved".equals(status)) {
            return SignalStatus.RESOLVED;
        }
        throw new MalformedBodyException(".status", "must be firing or resolved");
    }

    private static String title(Map<String, String> labels, Map<String, String> annotations) {
        String name = first(labels.get("alertname"), "Alert");
        String instance = labels.get("instance");
        return Stream.of(
                        annotations.get("summary"),
                        annotations.get("message"),
                        annotations.get("description"),
                        instance == null ? name : name + " on " + instance)
                .map(text -> CleanText.firstLine(text, CleanText.TITLE))
                .filter(text -> text != null)
                .findFirst()
                .orElse("Alert without a name");
    }

    private static List<SignalLink> links(JsonNode alert, JsonNode group, Map<String, String> annotations) {
        return new LinkList()
                .add("generator", JsonBody.scalar(alert, "generatorURL"))
                .add("runbook", first(annotations.get("runbook_url"), annotations.get("runbook")))
                .add("dashboard", first(annotations.get("dashboard_url"), annotations.get("dashboard")))
                .add("alertmanager", JsonBody.scalar(group, "externalURL"))
                .links();
    }

    private static @Nullable String first(@Nullable String text, @Nullable String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
