package dev.muster.oncall.process;

import dev.muster.catalog.Accounts;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.oncall.DutySource;
import dev.muster.oncall.PageRequest;
import dev.muster.oncall.Pages;
import dev.muster.oncall.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of an escalation: each tier is asked in turn and its silence recorded, until management has it. */
@Component
class Escalating {

    private static final String MANAGERS = "manager";

    private final Paging paging;
    private final Pages pages;
    private final IncidentClocks clocks;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    Escalating(Paging paging, Pages pages, IncidentClocks clocks, Accounts accounts, Timeline timeline, Clock clock) {
        this.paging = paging;
        this.pages = pages;
        this.clocks = clocks;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return the cycle that the pages of this escalation belong to */
    int begin(String incident) {
        return paging.escalate(incident);
    }

    /** What those who are paged are asked: an escalation also begins when an acknowledgement came to nothing. */
    String whatIsAsked(String incident) {
        boolean acknowledged = clocks.running(incident, ClockKind.RESPONSE).isEmpty();
        return acknowledged
                ? "the incident was acknowledged, but nothing has followed; please take over"
                : "nobody has acknowledged in time, please take over";
    }

    void silent(String incident, int cycle, int tier, String limit) {
        pages.silent(incident, cycle, tier, clock.instant());
        timeline.append(NewEntry.bySystem(
                        incident,
                        TimelineKind.ESCALATED,
                        "Nobody of escalation tier " + tier + " took over within " + limit)
                .with(Map.of("tier", Integer.toString(tier), "cycle", Integer.toString(cycle))));
    }

    /** @return groups that must be able to take over besides those of the table, since one of theirs was paged */
    List<String> page(PageRequest request) {
        return paging.page(request).source() == DutySource.MANAGEMENT ? List.of(MANAGERS) : List.of();
    }

    /** @return the groups whose members were paged */
    List<String> pageManagement(PageRequest request, List<String> groups) {
        List<String> people = groups.stream()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .toList();
        paging.pageManagement(request, people);
        return groups;
    }
}
