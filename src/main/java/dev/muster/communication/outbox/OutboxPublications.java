package dev.muster.communication.outbox;

import dev.muster.communication.Publications;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publications through the outbox, in the caller's transaction. */
@Service
@Transactional
class OutboxPublications implements Publications {

    private final Incidents incidents;
    private final Recipients recipients;
    private final Messages messages;
    private final OutsideTexts texts;
    private final NotificationRows rows;
    private final Timeline timeline;

    OutboxPublications(
            Incidents incidents,
            Recipients recipients,
            Messages messages,
            OutsideTexts texts,
            NotificationRows rows,
            Timeline timeline) {
        this.incidents = incidents;
        this.recipients = recipients;
        this.messages = messages;
        this.texts = texts;
        this.rows = rows;
        this.timeline = timeline;
    }

    @Override
    @Transactional(readOnly = true)
    public StatementVersion.Rendered render(
            String incident, StatementKind kind, String headline, String text, @Nullable String correctionNote) {
        MailText mail = texts.statement(
                incidents.get(incident),
                kind.audience(),
                headline,
                text,
                correctionNote == null ? null : texts.correctionNote(correctionNote));
        return new StatementVersion.Rendered(mail.subject(), mail.plain(), mail.html());
    }

    @Override
    public int publish(Statement statement, StatementVersion version) {
        List<Recipient> readers =
                new ArrayList<>(recipients.subscribersOf(statement.kind().audience()));
        readers.addAll(toldBefore(statement));
        StatementVersion.Rendered approved = version.rendered();
        MailText mail = new MailText(approved.subject(), approved.text(), approved.html());
        return send(
                statement,
                "v" + version.number(),
                recipients.once(readers),
                mail,
                "nobody subscribes to " + statement.kind().audience());
    }

    @Override
    public int withdraw(Statement statement, String reason) {
        List<Recipient> readers = toldBefore(statement);
        if (readers.isEmpty()) {
            return 0;
        }
        String headline = statement.latest().orElseThrow().headline();
        Incident incident = incidents.get(statement.incident());
        MailText mail = texts.withdrawal(incident, statement.kind().audience(), headline, reason);
        return send(statement, "withdrawn", readers, mail, "nobody had it");
    }

    private List<Recipient> toldBefore(Statement statement) {
        return recipients.toldBefore(rows.recipientsOf(statement.incident(), Purpose.STATEMENT, key(statement, "")));
    }

    private int send(Statement statement, String what, List<Recipient> to, MailText mail, String whyNobody) {
        Announcement announcement = new Announcement(
                incidents.get(statement.incident()), Purpose.STATEMENT, key(statement, what), Said.text(mail.plain()));
        Reach reach = Reach.of(announcement.incident(), announcement.purpose(), to);
        Told told = messages.write(announcement, reach.told(), recipient -> mail);
        told.entries(announcement, reach.heldBack(), whyNobody).forEach(timeline::append);
        return told.queued().size();
    }

    private static String key(Statement statement, String what) {
        return "outside-" + statement.number() + "-" + what;
    }
}
