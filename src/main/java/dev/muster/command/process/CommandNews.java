package dev.muster.command.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes to the timeline what happens around the command, and tells the one person whom it concerns. */
@Component
class CommandNews {

    private final Timeline timeline;
    private final Announcements announcements;
    private final IncidentRoles roles;

    CommandNews(Timeline timeline, Announcements announcements, IncidentRoles roles) {
        this.timeline = timeline;
        this.announcements = announcements;
        this.roles = roles;
    }

    /** @param about name of the id in the entry's data */
    void append(String incident, TimelineKind kind, String actor, String text, String about, String id) {
        timeline.append(NewEntry.by(actor, incident, kind, text).with(Map.of(about, id)));
    }

    void tell(String incident, Purpose purpose, String key, String person, String text) {
        announcements.tell(incident, purpose, key, List.of(person), text);
    }

    /** The commander hears it in the place of the system. */
    void tellRequester(String incident, Purpose purpose, String key, String requester, String text) {
        Optional<String> person = requester.equals(NewEntry.SYSTEM) ? commander(incident) : Optional.of(requester);
        person.ifPresent(one -> tell(incident, purpose, key, one, text));
    }

    Optional<String> commander(String incident) {
        return roles.holder(incident, Role.COMMANDER).map(RoleHolder::person);
    }
}
