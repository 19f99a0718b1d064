package dev.muster.diagnosis.process;

import dev.muster.diagnosis.CauseNamed;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.NewProblem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.Recurrence;
import dev.muster.diagnosis.Surroundings;
import dev.muster.diagnosis.process.NamedCause.ProblemAction;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Resolution;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down the cause of an incident, and what it has to do with a problem. */
@Component
class CauseRecord {

    private final Findings findings;
    private final Problems problems;
    private final Surroundings surroundings;
    private final Incidents incidents;
    private final IncidentLedger ledger;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CauseRecord(
            Findings findings,
            Problems problems,
            Surroundings surroundings,
            Incidents incidents,
            IncidentLedger ledger,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.findings = findings;
        this.problems = problems;
        this.surroundings = surroundings;
        this.incidents = incidents;
        this.ledger = ledger;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    void record(String number, NamedCause named, @Nullable String workaround, String person) {
        findings.addCause(number, named.by(person, clock.instant()));
        ledger.resolveWith(
                number, new Resolution(named.statement(), named.category().name(), workaround, null, null));
        events.publishEvent(new CauseNamed(number, named.category()));
        ledger.reach(number, Milestone.DIAGNOSED, clock.instant());
        ledger.changeStatus(number, IncidentStatus.IDENTIFIED, person, null);
        Incident incident = incidents.get(number);
        List<String> alike =
                surroundings.recurrence(incident).map(Recurrence::incidents).orElse(List.of());
        if (named.action() == ProblemAction.LINK_KNOWN) {
            problems.link(Objects.requireNonNull(named.knownProblem()), number, "same cause", person);
        } else if (named.action() == ProblemAction.OPEN_PROBLEM) {
            open(incident, named, workaround, alike, person);
        } else if (!alike.isEmpty()) {
            suggest(incident, named, alike);
        }
    }

    private void open(
            Incident incident, NamedCause named, @Nullable String workaround, List<String> alike, String person) {
        Set<String> brought = new LinkedHashSet<>(alike);
        brought.add(incident.number());
        problems.open(
                new NewProblem(
                        incident.title(),
                        incident.service(),
                        named.category(),
                        named.statement(),
                        workaround,
                        List.copyOf(brought)),
                person);
    }

    private void suggest(Incident incident, NamedCause named, List<String> alike) {
        timeline.append(NewEntry.bySystem(
                        incident.number(),
                        TimelineKind.PROBLEM,
                        "This cause (" + named.category().label() + ") came back: " + String.join(", ", alike) + " of "
                                + incident.service() + ". A problem is suggested, and nobody has opened one")
                .with(Map.of("incidents", String.join(",", alike))));
    }
}
