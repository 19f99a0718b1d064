package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.Obligation;
import dev.muster.incident.Obligations;
import dev.muster.incident.PageSection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the incident's page what happens by itself if nobody does anything. */
@Component
@Order(5)
class ObligationsSection implements PageSection {

    private final Obligations obligations;
    private final PageTimes times;

    ObligationsSection(Obligations obligations, PageTimes times) {
        this.obligations = obligations;
        this.times = times;
    }

    @Override
    public String id() {
        return "obligations";
    }

    @Override
    public String title() {
        return "What happens by itself";
    }

    @Override
    public List<Line> of(Incident incident) {
        return obligations.of(incident.number()).stream().map(this::line).toList();
    }

    private Line line(Obligation obligation) {
        Instant due = obligation.dueAt();
        String when = due == null ? "stands still while the incident is on hold" : "at " + times.text(due);
        String asks = obligation.asks().stream()
                .map(asked -> asked.task() + (asked.to().isEmpty() ? "" : " for " + String.join(", ", asked.to())))
                .collect(Collectors.joining("; "));
        String then = String.join(", ", obligation.then());
        return Line.of(
                obligation.what() + ", " + when, then + (then.isEmpty() || asks.isEmpty() ? "" : ", then ") + asks);
    }
}
