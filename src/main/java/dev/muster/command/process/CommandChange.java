package dev.muster.command.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.engine.Actor;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The command passes from one person to another: role, timeline, message to those who work on it, and a new lap. */
@Component
class CommandChange {

    private final IncidentRoles roles;
    private final Timeline timeline;
    private final Announcements announcements;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;
    private final Actor actor;

    CommandChange(
            IncidentRoles roles,
            Timeline timeline,
            Announcements announcements,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization,
            Actor actor) {
        this.roles = roles;
        this.timeline = timeline;
        this.announcements = announcements;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
        this.actor = actor;
    }

    /** @param key what makes this change one */
    void takenOver(String incident, String silent, @Nullable String note, String key) {
        String person = actor.id();
        String text = person.equals(silent)
                ? person + " is heard again and keeps the command"
                : person + " has taken the command over from " + silent + ", who was silent";
        pass(incident, person, note == null ? text : text + ": " + note, "take-over-" + key);
    }

    void left(String incident, String silent, @Nullable String reason) {
        timeline.append(NewEntry.by(
                actor.id(),
                incident,
                TimelineKind.COMMAND,
                "The command stays with " + silent + ": " + (reason == null ? "no reason given" : reason)));
    }

    void handedOver(String incident, String from, String brief, String key) {
        String text = actor.id() + " has accepted the command from " + from + ". Brief: " + brief;
        pass(incident, actor.id(), text, "handover-" + key);
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(CommandModel.COMMANDER_CHANGED)
                .processInstanceBusinessKey(incident)
                .correlateAll());
    }

    private void pass(String incident, String person, String text, String key) {
        timeline.append(
                NewEntry.by(person, incident, TimelineKind.COMMAND, text).with(Map.of("commander", person)));
        roles.assign(incident, Role.COMMANDER, person, person, null);
        announcements.announce(incident, Purpose.COMMAND, key, text);
    }
}
