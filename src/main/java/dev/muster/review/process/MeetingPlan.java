package dev.muster.review.process;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.communication.Attachment;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.Purpose;
import dev.muster.document.UtcTime;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.review.MeetingInvitation;
import dev.muster.review.PostMortem;
import dev.muster.review.ReviewMeeting;
import dev.muster.review.ReviewMeetings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Arranges the meeting of a review, moves it and calls it off: everybody who takes part gets it into the calendar. */
@Component
class MeetingPlan {

    private final ReviewMeetings meetings;
    private final Incidents incidents;
    private final Timeline timeline;
    private final PersonalMessages messages;
    private final Catalog catalog;
    private final Clock clock;
    private final String publicUrl;

    MeetingPlan(
            ReviewMeetings meetings,
            Incidents incidents,
            Timeline timeline,
            PersonalMessages messages,
            Catalog catalog,
            Clock clock,
            @Value("${muster.public-url}") String publicUrl) {
        this.meetings = meetings;
        this.incidents = incidents;
        this.timeline = timeline;
        this.messages = messages;
        this.catalog = catalog;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Half-way to the due date, with everybody who held a role or is on call for the service. */
    MeetingWish proposal(PostMortem draft) {
        Instant now = clock.instant();
        Instant due = draft.dueAt() == null ? now : draft.dueAt();
        Instant time = now.plus(Duration.between(now, due).dividedBy(2)).truncatedTo(ChronoUnit.HOURS);
        Incident incident = incidents.get(draft.incident());
        Set<String> people =
                new LinkedHashSet<>(incidents.roles(incident.number()).values());
        people.addAll(catalog.teamFor(incident.service()).onCall());
        return new MeetingWish(
                time.isAfter(now) ? time : now.plus(Duration.ofHours(1)),
                MeetingWish.USUAL_LENGTH,
                null,
                people.stream().filter(id -> person(id).email() != null).toList());
    }

    /** @throws RefusedByRule if the time is over, or somebody who is to take part cannot be reached */
    void check(MeetingWish wish) {
        if (!wish.startsAt().isAfter(clock.instant())) {
            throw new RefusedByRule("The meeting would begin at " + UtcTime.dateAndTime(wish.startsAt())
                    + ", which is over. Please choose a time that is still to come (meetingAt).");
        }
        List<String> unknown = wish.participants().stream()
                .filter(id -> person(id).email() == null)
                .toList();
        if (wish.participants().isEmpty() || !unknown.isEmpty()) {
            throw new RefusedByRule("Please name in meetingParticipants who takes part, by user name or mail address"
                    + (unknown.isEmpty() ? "." : "; no address is known of " + String.join(", ", unknown) + "."));
        }
    }

    void arrange(String incident, String person, MeetingWish wish) {
        check(wish);
        Optional<ReviewMeeting> before = meetings.latest(incident);
        ReviewMeeting meeting = new ReviewMeeting(
                incident,
                before.map(earlier -> earlier.sequence() + 1).orElse(0),
                wish.startsAt(),
                wish.length(),
                wish.place(),
                wish.participants(),
                person,
                false);
        boolean moved = before.filter(earlier -> !earlier.cancelled()).isPresent();
        save(
                meeting,
                (moved ? "Review meeting moved to " : "Review meeting arranged for ")
                        + UtcTime.dateAndTime(meeting.startsAt()));
        before.filter(earlier -> !earlier.cancelled())
                .ifPresent(earlier -> send(
                        earlier.calledOff(person),
                        earlier.participants().stream()
                                .filter(id -> !meeting.participants().contains(id))
                                .toList()));
    }

    /** A meeting that is still to come does not take place. */
    void callOff(String incident, String person) {
        meetings.latest(incident)
                .filter(meeting -> !meeting.cancelled() && meeting.startsAt().isAfter(clock.instant()))
                .ifPresent(meeting -> save(meeting.calledOff(person), "Review meeting called off"));
    }

    void without(String incident, String person, String reason) {
        timeline.append(NewEntry.by(person, incident, TimelineKind.REVIEW, "No review meeting: " + reason));
    }

    private void save(ReviewMeeting meeting, String what) {
        meetings.save(meeting);
        List<String> unreached = send(meeting, meeting.participants());
        String text = what + ": " + String.join(", ", meeting.participants())
                + (unreached.isEmpty() ? "" : ". Not invited by mail: " + String.join(", ", unreached));
        timeline.append(NewEntry.by(meeting.arrangedBy(), meeting.incident(), TimelineKind.REVIEW, text)
                .with(Map.of("sequence", String.valueOf(meeting.sequence()))));
    }

    /** @return who got no mail */
    private List<String> send(ReviewMeeting meeting, List<String> to) {
        Incident incident = incidents.get(meeting.incident());
        URI link = URI.create(publicUrl + "/incidents/" + meeting.incident());
        MeetingInvitation invitation = new MeetingInvitation(
                meeting,
                incident.title(),
                organizer(meeting),
                meeting.participants().stream().map(this::person).toList(),
                link);
        Attachment calendar = new Attachment("review.ics", invitation.mediaType(), invitation.text(clock.instant()));
        List<String> unreached = new ArrayList<>();
        for (String id : to) {
            PersonalMessages.Outcome outcome = messages.send(new PersonalMessage(
                    meeting.incident(),
                    Purpose.REVIEW_MEETING,
                    "meeting-" + meeting.sequence(),
                    person(id),
                    MeetingWords.heading(meeting, incident.title()),
                    MeetingWords.text(meeting),
                    link.toString(),
                    "Open the incident",
                    meeting.arrangedBy() + " named you for this meeting.",
                    List.of(calendar)));
            if (outcome != PersonalMessages.Outcome.QUEUED && outcome != PersonalMessages.Outcome.TOLD_BEFORE) {
                unreached.add(id);
            }
        }
        return unreached;
    }

    /** Answers go to whoever arranged it, or to the first who takes part where that person has no address. */
    private Person organizer(ReviewMeeting meeting) {
        Person arranger = person(meeting.arrangedBy());
        return arranger.email() == null ? person(meeting.participants().get(0)) : arranger;
    }

    private Person person(String id) {
        return id.contains("@")
                ? new Person(id, id, id)
                : catalog.person(id).orElseGet(() -> new Person(id, id, (String) null));
    }
}
