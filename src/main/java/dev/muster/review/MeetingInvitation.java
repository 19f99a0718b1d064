package dev.muster.review;

import dev.muster.catalog.Person;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A meeting as an invitation that calendars understand (RFC 5545, sent by RFC 6047). All versions of one incident's
 * meeting have the same identity, so that a change moves the entry and does not add one.
 *
 * @param organizer with an address
 * @param attendees with addresses
 * @param link where to read about the incident
 */
public record MeetingInvitation(
        ReviewMeeting meeting, String title, Person organizer, List<Person> attendees, URI link) {

    /** @param now when this version is written */
    public String text(Instant now) {
        Method method = meeting.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Muster//Post-incident review//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event(now));
        StringWriter text = new StringWriter();
        try {
            // Checks it first, and folds long lines.
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public String mediaType() {
        return "text/calendar; method=" + (meeting.cancelled() ? "CANCEL" : "REQUEST") + "; charset=UTF-8";
    }

    private VEvent event(Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid("review-" + meeting.incident().toLowerCase(Locale.ROOT) + "@" + link.getHost()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(seconds(now)));
        event.add(new DtStart<>(seconds(meeting.startsAt())));
        event.add(new DtEnd<>(seconds(meeting.startsAt().plus(meeting.length()))));
        event.add(new Summary("Review of " + meeting.incident() + ": " + title));
        event.add(new Description(
                "What happened, why it made sense at the time, and what we change. Nobody is blamed.\n" + link));
        event.add(new Url(link));
        Status status = meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        event.add(new Organizer(mailto(organizer))
                .withParameter(new Cn(organizer.name()))
                .getFluentTarget());
        attendees.forEach(person -> event.add(attendee(person)));
        return event;
    }

    private static Attendee attendee(Person person) {
        Attendee attendee = new Attendee(mailto(person));
        attendee.add(new Cn(person.name()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static URI mailto(Person person) {
        return URI.create("mailto:" + person.email());
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
