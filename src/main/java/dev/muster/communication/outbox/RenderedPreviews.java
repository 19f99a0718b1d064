package dev.muster.communication.outbox;

import dev.muster.catalog.Person;
import dev.muster.communication.Audience;
import dev.muster.communication.AudienceChoice;
import dev.muster.communication.Audiences;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.UpdatePreviews;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renders with the templates and to the people that a real update has. */
@Service
@Transactional(readOnly = true)
class RenderedPreviews implements UpdatePreviews {

    private final Incidents incidents;
    private final Audiences audiences;
    private final Recipients recipients;
    private final MailTexts texts;
    private final Clock clock;

    RenderedPreviews(Incidents incidents, Audiences audiences, Recipients recipients, MailTexts texts, Clock clock) {
        this.incidents = incidents;
        this.audiences = audiences;
        this.recipients = recipients;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Preview> of(String number, Said.Update said, boolean internal) {
        Incident incident = incidents.get(number);
        return audiences.of(incident.severity(), Purpose.UPDATE).stream()
                .filter(choice -> !internal || choice.audience().equals(Audience.INTERNAL))
                .filter(choice -> !Audience.readsStatementsOnly(choice.audience()))
                .map(choice -> preview(incident, said, choice))
                .toList();
    }

    private Preview preview(Incident incident, Said.Update said, AudienceChoice choice) {
        List<Recipient> readers = recipients.of(incident, List.of(choice));
        String reason = readers.isEmpty() ? choice.reason() : readers.get(0).reason();
        Announcement announcement = new Announcement(incident, Purpose.UPDATE, "preview", said);
        MailText text = texts.write(
                announcement, choice.audience(), reason, nextUpdate(incident).orElse(null));
        List<String> names =
                readers.stream().map(Recipient::person).map(Person::name).toList();
        return new Preview(choice.audience(), names, text.subject(), text.plain(), text.html());
    }

    /** The promise begins anew when the update goes out. */
    private Optional<Instant> nextUpdate(Incident incident) {
        return Optional.ofNullable(incident.updateTarget()).map(clock.instant()::plus);
    }
}
