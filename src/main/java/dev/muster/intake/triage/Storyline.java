package dev.muster.intake.triage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.muster.incident.IncidentLinks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.intake.DecidedSignal;
import dev.muster.intake.Decision;
import dev.muster.intake.NewDelivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Tells the incidents of a body's alerts what came and what was made of it. Mere repetitions are not told. */
@Component
public class Storyline {

    /** More alerts than this in one body are told in one entry. */
    private static final int TOLD_ONE_BY_ONE = 20;

    private static final int NAMED_IN_SUMMARY = 5;

    private static final Map<Decision, TimelineKind> TOLD = Map.of(
            Decision.OPENED_INCIDENT, TimelineKind.ALERT_RELATED,
            Decision.ADDED_TO_INCIDENT, TimelineKind.ALERT_RELATED,
            Decision.RESOLVED, TimelineKind.ALERT_RESOLVED,
            Decision.STALE, TimelineKind.ALERT_NOT_ACTED_ON);

    private final Timeline timeline;
    private final IncidentLinks links;

    Storyline(Timeline timeline, IncidentLinks links) {
        this.timeline = timeline;
        this.links = links;
    }

    /** @param openAlerts how many alerts of an incident are open after this body */
    public void tell(
            String deliveryId, NewDelivery delivery, List<DecidedSignal> signals, ToIntFunction<String> openAlerts) {
        signals.stream()
                .filter(signal -> signal.incident() != null && TOLD.containsKey(signal.decision()))
                .collect(groupingBy(DecidedSignal::incident, LinkedHashMap::new, toList()))
                .forEach((incident, told) -> {
                    tell(incident, told, deliveryId, delivery, openAlerts);
                    String main = links.mainOf(incident);
                    if (!main.equals(incident)) {
                        tell(main, told, deliveryId, delivery, openAlerts);
                    }
                });
    }

    private void tell(
            String incident,
            List<DecidedSignal> told,
            String deliveryId,
            NewDelivery delivery,
            ToIntFunction<String> openAlerts) {
        told.stream()
                .collect(groupingBy(signal -> TOLD.get(signal.decision()), LinkedHashMap::new, toList()))
                .forEach((kind, alike) -> tell(incident, kind, alike, deliveryId, delivery));
        tellWhatIsLeft(incident, told, deliveryId, delivery, openAlerts);
    }

    private void tell(
            String incident, TimelineKind kind, List<DecidedSignal> signals, String deliveryId, NewDelivery delivery) {
        Map<String, String> data = data(deliveryId, delivery);
        if (signals.size() <= TOLD_ONE_BY_ONE) {
            signals.forEach(
                    signal -> timeline.append(NewEntry.bySystem(incident, kind, sentence(kind, signal, delivery))
                            .with(data)));
            return;
        }
        String some =
                signals.stream().limit(NAMED_IN_SUMMARY).map(Storyline::quoted).collect(joining(", "));
        timeline.append(NewEntry.bySystem(
                        incident,
                        kind,
                        signals.size() + " alerts from " + delivery.integration() + verb(kind, true) + ": " + some
                                + " and " + (signals.size() - NAMED_IN_SUMMARY) + " more.")
                .with(data));
    }

    private static String sentence(TimelineKind kind, DecidedSignal signal, NewDelivery delivery) {
        String did = signal.decision() == Decision.OPENED_INCIDENT ? " opened this incident" : verb(kind, false);
        String alert = "Alert " + quoted(signal) + " from " + delivery.integration() + did;
        return kind == TimelineKind.ALERT_RESOLVED ? alert + "." : alert + ": " + signal.reason();
    }

    private static String verb(TimelineKind kind, boolean several) {
        return switch (kind) {
            case ALERT_RESOLVED -> several ? " are resolved" : " is resolved";
            case ALERT_NOT_ACTED_ON -> " came late and changed nothing";
            default -> several ? " belong to this incident" : " belongs to this incident";
        };
    }

    private void tellWhatIsLeft(
            String incident,
            List<DecidedSignal> told,
            String deliveryId,
            NewDelivery delivery,
            ToIntFunction<String> openAlerts) {
        boolean resolved = told.stream().anyMatch(signal -> signal.decision() == Decision.RESOLVED);
        int truncated = delivery.parsed().truncatedAlerts();
        if (truncated > 0) {
            timeline.append(NewEntry.bySystem(
                            incident,
                            TimelineKind.ALERT_NOT_ACTED_ON,
                            delivery.integration()
                                    + " left " + truncated
                                    + " more alerts of this group out of its message: nothing is known"
                                    + " about them" + (resolved ? ", so this is no all-clear." : "."))
                    .with(data(deliveryId, delivery)));
        } else if (resolved) {
            int open = openAlerts.applyAsInt(incident);
            timeline.append(NewEntry.bySystem(
                            incident,
                            TimelineKind.ALERT_RESOLVED,
                            open == 0
                                    ? "No alert of this incident is open any more. Restoration is still to be"
                                            + " validated by a person."
                                    : open + (open == 1 ? " alert" : " alerts") + " of this incident still open.")
                    .with(data(deliveryId, delivery)));
        }
    }

    private static String quoted(DecidedSignal signal) {
        return "“" + signal.signal().title() + "”";
    }

    private static Map<String, String> data(String deliveryId, NewDelivery delivery) {
        return Map.of("delivery", deliveryId, "integration", delivery.integration());
    }
}
