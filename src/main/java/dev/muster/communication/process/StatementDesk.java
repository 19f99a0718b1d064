package dev.muster.communication.process;

import dev.muster.catalog.Accounts;
import dev.muster.communication.Announcements;
import dev.muster.communication.Publications;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import dev.muster.communication.store.StatementRows;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the wordings of statements and what became of them, and tells it. */
@Service
@Transactional
class StatementDesk {

    private final StatementRows rows;
    private final Publications publications;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Incidents incidents;
    private final Timeline timeline;
    private final Clock clock;

    StatementDesk(
            StatementRows rows,
            Publications publications,
            Announcements announcements,
            Accounts accounts,
            Incidents incidents,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.announcements = announcements;
        this.accounts = accounts;
        this.incidents = incidents;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What a drafter hands in. */
    record Draft(
            StatementKind kind,
            String headline,
            String text,
            @Nullable String correctionNote,
            @Nullable Instant embargoUntil) {}

    /** @return the statement's number */
    int open(String incident, StatementKind kind, String person) {
        int number = rows.insert(incident, kind, person, clock.instant());
        note(person, incident, number, "Statement %d for the %s requested".formatted(number, kind.label()));
        return number;
    }

    /** @return the mail as its reader will get it */
    String submit(String incident, int number, Draft draft, String author) {
        StatementVersion.Rendered rendered =
                publications.render(incident, draft.kind(), draft.headline(), draft.text(), draft.correctionNote());
        int version = rows.get(incident, number).versions().size() + 1;
        rows.submit(
                incident,
                number,
                draft.kind(),
                new StatementVersion(
                        version,
                        draft.headline(),
                        draft.text(),
                        draft.correctionNote(),
                        draft.embargoUntil(),
                        rendered,
                        author,
                        clock.instant(),
                        State.IN_APPROVAL,
                        null,
                        null,
                        null,
                        null));
        note(author, incident, number, "Statement %d, wording %d, submitted for approval".formatted(number, version));
        return rendered.text();
    }

    /** Asks everybody in these groups but the authors. */
    void ask(String incident, int number, int round, Collection<String> groups, Collection<String> authors) {
        Statement statement = rows.get(incident, number);
        StatementVersion version = statement.latest().orElseThrow();
        List<String> approvers = groups.stream()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .filter(person -> !authors.contains(person))
                .toList();
        announcements.tell(
                incident,
                Purpose.STATEMENT,
                "approve-%d-%d-%d".formatted(number, version.number(), round),
                approvers,
                Said.words("statementToApprove", statement.kind(), version.headline()));
    }

    void silent(String incident, int number, int round, String groups) {
        timeline.append(NewEntry.bySystem(
                        incident,
                        TimelineKind.STATEMENT,
                        "Approval of statement %d is overdue: nobody of %s has decided; the next are asked"
                                .formatted(number, groups.replace(",", ", ")))
                .with(Map.of("statement", Integer.toString(number), "round", Integer.toString(round))));
    }

    void decide(String incident, int number, boolean approved, String person, @Nullable String comment) {
        StatementVersion version = rows.get(incident, number).latest().orElseThrow();
        State state = approved ? State.APPROVED : State.REJECTED;
        rows.decide(incident, number, version.number(), state, person, clock.instant(), comment);
        String said = comment == null ? "" : ": " + comment;
        note(
                person,
                incident,
                number,
                "Statement %d, wording %d, %s by %s%s"
                        .formatted(number, version.number(), approved ? "approved" : "sent back", person, said));
        if (!approved) {
            announcements.tell(
                    incident,
                    Purpose.STATEMENT,
                    "sent-back-%d-%d".formatted(number, version.number()),
                    List.of(version.author()),
                    Said.words("statementSentBack", person, String.valueOf(comment)));
        }
    }

    void publish(String incident, int number) {
        Statement statement = rows.get(incident, number);
        StatementVersion version = statement.latest().orElseThrow();
        publications.publish(statement, version);
        boolean drill = incidents.get(incident).mode() == IncidentMode.DRILL;
        rows.publish(incident, number, version.number(), drill ? State.REHEARSED : State.PUBLISHED, clock.instant());
        note(
                NewEntry.SYSTEM,
                incident,
                number,
                "Statement %d, wording %d, %s (%s): %s"
                        .formatted(
                                number,
                                version.number(),
                                drill ? "rehearsed" : "published",
                                statement.kind().label(),
                                version.headline()));
        announcements.announce(
                incident,
                Purpose.STATEMENT,
                "published-%d-%d".formatted(number, version.number()),
                Said.words(
                        "statementPublished",
                        statement.kind(),
                        version.author(),
                        String.valueOf(version.decidedBy()),
                        version.headline() + "\n\n" + version.text()));
    }

    void withdraw(String incident, int number, String person, String reason) {
        publications.withdraw(rows.get(incident, number), reason);
        rows.withdraw(incident, number, person, clock.instant(), reason);
        note(person, incident, number, "Statement %d withdrawn by %s: %s".formatted(number, person, reason));
        announcements.announce(
                incident,
                Purpose.STATEMENT,
                "withdrawn-" + number,
                Said.words("statementWithdrawn", Integer.toString(number), person, reason));
    }

    private void note(String actor, String incident, int number, String text) {
        timeline.append(NewEntry.by(actor, incident, TimelineKind.STATEMENT, text)
                .with(Map.of("statement", Integer.toString(number))));
    }
}
