package dev.muster.intake.triage;

import dev.muster.catalog.Service;
import dev.muster.intake.AlertRouting;
import dev.muster.intake.AlertRouting.Question;
import dev.muster.intake.AlertRouting.Route;
import dev.muster.intake.Signal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the routing table says of the signals of one body; it is asked once for each kind of alert. */
final class Routes {

    private final SignalFacts facts;
    private final AlertRouting routing;
    private final Map<Question, Route> known = new HashMap<>();

    Routes(SignalFacts facts, AlertRouting routing) {
        this.facts = facts;
        this.routing = routing;
    }

    Route of(Signal signal) {
        Optional<Service> service = facts.service(signal);
        String team =
                signal.labels().getOrDefault("team", service.map(Service::team).orElse(null));
        return known.computeIfAbsent(
                new Question(
                        signal.source(),
                        facts.severity(signal),
                        signal.heartbeat(),
                        signal.serviceHint(),
                        service.map(Service::tier).orElse(null),
                        team,
                        signal.labels().get("confidence")),
                routing::route);
    }
}
