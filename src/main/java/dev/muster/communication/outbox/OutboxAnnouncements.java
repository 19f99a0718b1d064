package dev.muster.communication.outbox;

import dev.muster.communication.Announcements;
import dev.muster.communication.AudienceChoice;
import dev.muster.communication.Audiences;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.store.NotificationRows;
import dev.muster.communication.store.PersonTold;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announcements through the outbox. What it guarantees:
 *
 * <ul>
 *   <li>All or nothing: messages, the tasks that send them and the timeline entries are part of the caller's
 *       transaction. Rolled back, nobody is told; committed, everybody is told or stands on the timeline as not told.
 *   <li>Once: a message is one by incident, purpose, key and recipient, whoever calls and however often. A person who
 *       belongs to several audiences gets one message.
 *   <li>Nothing is sent here: sending begins after the commit, by whichever node is free, also after a crash.
 *   <li>Sent at least once by SMTP, repeated only with the same Message-ID; exactly once as files.
 *   <li>What cannot be sent becomes a dead letter that a person sees and can send again.
 * </ul>
 */
@Service
@Transactional
class OutboxAnnouncements implements Announcements {

    /** What those who were told of a merged incident hear of its main one. */
    private static final Set<Purpose> FOLLOWED = Set.of(Purpose.UPDATE, Purpose.SEVERITY_CHANGED);

    private final Incidents incidents;
    private final Audiences audiences;
    private final Recipients recipients;
    private final Messages messages;
    private final NotificationRows rows;
    private final IncidentLinks links;
    private final Timeline timeline;

    OutboxAnnouncements(
            Incidents incidents,
            Audiences audiences,
            Recipients recipients,
            Messages messages,
            NotificationRows rows,
            IncidentLinks links,
            Timeline timeline) {
        this.incidents = incidents;
        this.audiences = audiences;
        this.recipients = recipients;
        this.messages = messages;
        this.rows = rows;
        this.links = links;
        this.timeline = timeline;
    }

    @Override
    public int announce(String incident, Purpose purpose, String key, Said said) {
        Incident about = incidents.get(incident);
        List<AudienceChoice> choices = audiences.of(about.severity(), purpose);
        List<Recipient> to = recipients.of(about, choices);
        return announce(about, choices, FOLLOWED.contains(purpose) ? withFollowers(about, to) : to, purpose, key, said);
    }

    /** And whoever was told of an incident that goes on in this one: they follow it from there. */
    private List<Recipient> withFollowers(Incident about, List<Recipient> to) {
        return recipients.together(to, recipients.toldBefore(toldOfThoseGoingOnIn(about.number())));
    }

    private List<PersonTold> toldOfThoseGoingOnIn(String main) {
        return links.goingOnIn(main).stream()
                .flatMap(part -> rows.recipientsOf(part).stream())
                .toList();
    }

    @Override
    public int announceTo(Collection<String> only, String incident, Purpose purpose, String key, Said said) {
        Incident about = incidents.get(incident);
        List<AudienceChoice> choices = audiences.of(about.severity(), purpose).stream()
                .filter(choice -> only.contains(choice.audience()))
                .toList();
        return announce(about, choices, recipients.of(about, choices), purpose, key, said);
    }

    @Override
    public int tell(String incident, Purpose purpose, String key, Collection<String> people, Said said) {
        List<Recipient> named = recipients.named(people);
        return queue(new Announcement(incidents.get(incident), purpose, key, said), named, "nobody was named");
    }

    @Override
    public int tellEveryoneToldBefore(String incident, Purpose purpose, String key, Said said) {
        List<PersonTold> told = new ArrayList<>(rows.recipientsOf(incident));
        told.addAll(toldOfThoseGoingOnIn(incident));
        List<Recipient> before = recipients.toldBefore(told);
        return queue(
                new Announcement(incidents.get(incident), purpose, key, said),
                before,
                "nobody was told of the incident before");
    }

    private int announce(
            Incident about, List<AudienceChoice> choices, List<Recipient> to, Purpose purpose, String key, Said said) {
        String why = choices.isEmpty()
                ? "audience.dmn names no audience for " + about.severity() + " and this purpose"
                : "nobody belongs to "
                        + String.join(
                                ", ",
                                choices.stream().map(AudienceChoice::audience).toList());
        return queue(new Announcement(about, purpose, key, said), to, why);
    }

    private int queue(Announcement announcement, List<Recipient> to, String whyNobody) {
        Reach reach = Reach.of(announcement.incident(), announcement.purpose(), to);
        Told told = messages.write(announcement, reach.told());
        told.entries(announcement, reach.heldBack(), whyNobody).stream()
                // A second call with the same key adds no message, and must not add to the story either.
                .filter(entry -> entry.kind() == TimelineKind.TOLD || !isOnTimeline(announcement, entry.data()))
                .forEach(timeline::append);
        return told.queued().size();
    }

    private boolean isOnTimeline(Announcement announcement, Map<String, String> data) {
        return timeline.of(announcement.incident().number()).stream()
                .filter(entry -> entry.kind() == TimelineKind.NOT_TOLD)
                .map(TimelineEntry::data)
                .anyMatch(data::equals);
    }
}
