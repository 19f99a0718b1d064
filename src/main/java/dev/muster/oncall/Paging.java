package dev.muster.oncall;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages people, and keeps each page, its reason and what came of it. */
public class Paging {

    private final Catalog catalog;
    private final OnCall onCall;
    private final Incidents incidents;
    private final Announcements announcements;
    private final Pages pages;
    private final Timeline timeline;
    private final Clock clock;

    public Paging(
            Catalog catalog,
            OnCall onCall,
            Incidents incidents,
            Announcements announcements,
            Pages pages,
            Timeline timeline,
            Clock clock) {
        this.catalog = catalog;
        this.onCall = onCall;
        this.incidents = incidents;
        this.announcements = announcements;
        this.pages = pages;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A response begins: pages whoever is first on call for the incident's service. */
    public void pageFirst(String incident, String text) {
        int cycle = PagingCycles.ofResponse(pages.of(incident));
        page(new PageRequest(incident, cycle, 0, null, 1, text));
    }

    /**
     * An escalation begins: the first page got no answer.
     *
     * @return the cycle that its pages belong to
     */
    public int escalate(String incident) {
        int cycle = PagingCycles.ofEscalation(pages.of(incident));
        pages.silent(incident, cycle, 0, clock.instant());
        return cycle;
    }

    /**
     * Pages the person on call who was asked for, or who stands in where nobody is.
     *
     * @return who was paged, and why they
     */
    public Duty page(PageRequest request) {
        Instant now = clock.instant();
        Team team = teamOf(request.incident());
        Set<String> asked = asked(request);
        String schedule = request.schedule();
        Duty duty = schedule == null
                ? onCall.duty(team, request.onCallTier(), now, asked)
                : onCall.dutyOf(schedule, team, request.onCallTier(), now, asked);
        page(request, team, duty, now);
        return duty;
    }

    /** Pages each of these people as management, since everybody on call was silent. */
    public void pageManagement(PageRequest request, List<String> people) {
        Instant now = clock.instant();
        Team team = teamOf(request.incident());
        Stream<Duty> duties = people.isEmpty()
                ? Stream.of(new Duty(1, null, DutySource.NOBODY, "there is nobody in management", null))
                : people.stream()
                        .map(person -> new Duty(1, person, DutySource.MANAGEMENT, "one of the managers", null));
        duties.forEach(duty -> page(request, team, duty, now));
    }

    private void page(PageRequest request, Team team, Duty duty, Instant now) {
        String incident = request.incident();
        String person = duty.person();
        pages.add(new Page(
                UUID.randomUUID().toString(),
                incident,
                request.cycle(),
                request.tier(),
                team.id(),
                duty.tier(),
                person,
                duty.source(),
                request.text(),
                duty.reason(),
                request.messageKey(),
                now,
                person == null ? PageOutcome.NOBODY : PageOutcome.WAITING,
                null,
                null));
        if (person == null) {
            timeline.append(NewEntry.bySystem(incident, TimelineKind.NOT_TOLD, "Nobody was paged: " + duty.reason())
                    .with(data(request, team, duty)));
            return;
        }
        announcements.tell(incident, Purpose.PAGE, request.messageKey(), List.of(person), request.text());
        timeline.append(NewEntry.bySystem(
                        incident,
                        TimelineKind.PAGED,
                        person + " was paged for team " + team.name() + " (" + duty.reason() + "): " + request.text())
                .with(data(request, team, duty)));
    }

    private static Map<String, String> data(PageRequest request, Team team, Duty duty) {
        return Map.of(
                "person",
                String.valueOf(duty.person()),
                "team",
                team.id(),
                "cycle",
                Integer.toString(request.cycle()),
                "tier",
                Integer.toString(request.tier()),
                "source",
                duty.source().name(),
                "reason",
                duty.reason());
    }

    /** Who need not be asked first: everyone of this cycle, and whoever answered before and let it rest. */
    private Set<String> asked(PageRequest request) {
        List<Page> all = pages.of(request.incident());
        boolean renewed = all.stream().noneMatch(page -> page.cycle() == request.cycle() && page.tier() == 0);
        Stream<@Nullable String> ofThisCycle =
                all.stream().filter(page -> page.cycle() == request.cycle()).map(Page::person);
        Stream<@Nullable String> before = all.stream()
                .filter(page -> renewed && request.tier() > 0 && page.cycle() == request.cycle() - 1)
                .map(Page::answeredBy);
        return Stream.concat(ofThisCycle, before).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Team teamOf(String number) {
        Incident incident = incidents.get(number);
        return catalog.teamFor(incident.service() == null ? "" : incident.service());
    }
}
