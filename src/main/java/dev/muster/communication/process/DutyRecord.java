package dev.muster.communication.process;

import dev.muster.catalog.Accounts;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.communication.Said;
import dev.muster.communication.store.DutyRows;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of a duty to notify an authority, and tells whoever has to know. */
@Service
@Transactional
class DutyRecord {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final List<String> DECIDERS = List.of("approver", "manager");

    private final DutyRows rows;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    DutyRecord(DutyRows rows, Announcements announcements, Accounts accounts, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.announcements = announcements;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    static String words(Instant time) {
        return TIME.format(time);
    }

    void opened(ReportingDuty duty) {
        note(
                NewEntry.SYSTEM,
                TimelineKind.DUTY,
                duty,
                "%s has to be notified by %s: %s. %s, clock from %s"
                        .formatted(
                                duty.authority(),
                                words(duty.dueAt()),
                                duty.stage(),
                                duty.reason(),
                                duty.clockStart().toLowerCase(Locale.ROOT)));
        tell(Purpose.DUTY, "opened", duty, duty.groups(), said("dutyOpened", duty));
        announcements.announce(duty.incident(), Purpose.DUTY, key("opened", duty), said("dutyOpened", duty));
    }

    void atRisk(String incident, String id) {
        ReportingDuty duty = rows.get(incident, id);
        if (duty.isOpen()) {
            note(
                    NewEntry.SYSTEM,
                    TimelineKind.DEADLINE_AT_RISK,
                    duty,
                    "%s has to be notified by %s and has not been yet: %s"
                            .formatted(duty.authority(), words(duty.dueAt()), duty.stage()));
            tell(Purpose.AT_RISK, "at-risk", duty, duty.groups(), said("dutyAtRisk", duty));
        }
    }

    /** A breach is recorded and told once. */
    void overdue(String incident, String id) {
        ReportingDuty duty = rows.get(incident, id);
        if (rows.breach(incident, id, clock.instant())) {
            note(
                    NewEntry.SYSTEM,
                    TimelineKind.DEADLINE_BREACHED,
                    duty,
                    "Deadline breach: %s was to be notified by %s: %s"
                            .formatted(duty.authority(), words(duty.dueAt()), duty.stage()));
            tell(Purpose.BREACH, "overdue", duty, duty.groups(), said("dutyOverdue", duty));
            announcements.announce(incident, Purpose.BREACH, key("overdue", duty), said("dutyOverdue", duty));
        }
    }

    void reported(String incident, String id, Instant at, String person, String reference, String text) {
        String digest = sha256(text);
        rows.reported(incident, id, at, person, reference, text, digest);
        ReportingDuty duty = rows.get(incident, id);
        String late = at.isAfter(duty.dueAt()) ? ", late" : "";
        note(
                person,
                TimelineKind.DUTY,
                duty,
                "%s was notified at %s%s by %s: %s, reference %s, SHA-256 of the text %s"
                        .formatted(duty.authority(), words(at), late, person, duty.stage(), reference, digest));
    }

    void doubted(String incident, String id, String person, String reason) {
        rows.doubted(incident, id, person, reason);
        ReportingDuty duty = rows.get(incident, id);
        note(
                person,
                TimelineKind.DUTY,
                duty,
                "%s says that %s does not apply: %s".formatted(person, duty.stage(), reason));
        tell(
                Purpose.DUTY,
                "doubted-" + clock.instant(),
                duty,
                DECIDERS,
                Said.words("dutyDoubted", person, duty.stage(), reason));
    }

    void decided(String incident, String id, boolean confirmed, String person, String comment) {
        rows.decided(incident, id, confirmed ? State.NOT_APPLICABLE : State.OPEN, person, clock.instant());
        ReportingDuty duty = rows.get(incident, id);
        String what = confirmed ? "confirmed that %s does not apply" : "refused: %s stays a duty";
        note(
                person,
                TimelineKind.DUTY,
                duty,
                person + " " + what.formatted(duty.stage()) + (comment.isEmpty() ? "" : ": " + comment));
    }

    private void tell(Purpose purpose, String what, ReportingDuty duty, Collection<String> groups, Said said) {
        List<String> people = groups.stream()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .filter(person -> !person.equals(duty.doubtedBy()) || purpose != Purpose.DUTY)
                .toList();
        announcements.tell(duty.incident(), purpose, key(what, duty), people, said);
    }

    private static Said said(String key, ReportingDuty duty) {
        return Said.words(key, duty.authority(), duty.dueAt(), duty.stage());
    }

    private static String key(String what, ReportingDuty duty) {
        return "duty-" + duty.duty() + "-" + what;
    }

    private void note(String actor, TimelineKind kind, ReportingDuty duty, String text) {
        timeline.append(NewEntry.by(actor, duty.incident(), kind, text)
                .with(Map.of(
                        "duty",
                        duty.duty(),
                        "clock",
                        "DUTY",
                        "dueAt",
                        duty.dueAt().toString())));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256.", e);
        }
    }
}
