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
import java.util.List;
import java.util.Map;

/** Pages the person of a team whose turn it is. */
public class Paging {

    private final Catalog catalog;
    private final Incidents incidents;
    private final Announcements announcements;
    private final Timeline timeline;

    public Paging(Catalog catalog, Incidents incidents, Announcements announcements, Timeline timeline) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.announcements = announcements;
        this.timeline = timeline;
    }

    /**
     * Pages one person.
     *
     * @param turn from 0: the first who is asked; where the team has fewer people its last is asked again
     */
    public void page(String number, int turn, String why) {
        Incident incident = incidents.get(number);
        Team team = catalog.teamFor(incident.service() == null ? "" : incident.service());
        if (team.onCall().isEmpty()) {
            timeline.append(NewEntry.bySystem(
                    number, TimelineKind.NOT_TOLD, "Nobody was paged: team " + team.name() + " has nobody on call"));
            return;
        }
        String person = team.onCall().get(Math.min(turn, team.onCall().size() - 1));
        announcements.tell(number, Purpose.PAGE, "page-" + turn, List.of(person), why);
        timeline.append(
                NewEntry.bySystem(number, TimelineKind.PAGED, person + " of team " + team.name() + " was paged: " + why)
                        .with(Map.of("person", person, "team", team.id(), "turn", Integer.toString(turn))));
    }
}
