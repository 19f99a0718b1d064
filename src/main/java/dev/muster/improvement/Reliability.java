package dev.muster.improvement;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.review.ActionItemQuery;
import dev.muster.review.ActionItems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what happened in the last month and in the month before; drills and what was no incident do not count. */
public class Reliability {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 50;
    private static final int MOST_ITEMS = 30;
    private static final Set<IncidentStatus> NO_INCIDENT =
            Set.of(IncidentStatus.TRIAGE, IncidentStatus.CANCELLED, IncidentStatus.DECLINED, IncidentStatus.MERGED);

    private final Incidents incidents;
    private final ActionItems items;
    private final Clock clock;

    public Reliability(Incidents incidents, ActionItems items, Clock clock) {
        this.incidents = incidents;
        this.items = items;
        this.clock = clock;
    }

    public ReliabilityFacts facts() {
        Instant now = clock.instant();
        Instant month = monthsBefore(now, 1);
        Instant monthBefore = monthsBefore(now, 2);
        List<Incident> both = since(monthBefore);
        Period last = period(both, month, now);
        Period before = period(both, monthBefore, month);
        return new ReliabilityFacts(
                ReliabilityWords.trend(last, before),
                ReliabilityWords.recurrence(both),
                ReliabilityWords.causes(last, before),
                ReliabilityWords.overdue(
                        items.list(new ActionItemQuery(true, true, null, null, null, null, 0, MOST_ITEMS)),
                        items.count(new ActionItemQuery(true, true, null, null, null, null, 0, MOST_ITEMS))),
                ReliabilityWords.clocks(
                        last.incidents().stream()
                                .flatMap(incident -> incidents.clocks(incident.number()).stream())
                                .toList(),
                        now));
    }

    private List<Incident> since(Instant from) {
        List<Incident> found = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Incident> newest = incidents.list(new IncidentQuery(Set.of(), null, null, null, page, PAGE));
            newest.stream()
                    .filter(incident -> !incident.declaredAt().isBefore(from))
                    .filter(incident -> incident.mode() != IncidentMode.DRILL)
                    .filter(incident -> !NO_INCIDENT.contains(incident.status()))
                    .forEach(found::add);
            // Retrospective incidents lie in the past, so an older one on the page does not end the search.
            if (newest.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    private static Period period(List<Incident> incidents, Instant from, Instant to) {
        return new Period(
                from,
                to,
                incidents.stream()
                        .filter(incident -> !incident.declaredAt().isBefore(from)
                                && incident.declaredAt().isBefore(to))
                        .toList());
    }

    private static Instant monthsBefore(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
