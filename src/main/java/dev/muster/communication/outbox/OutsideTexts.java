package dev.muster.communication.outbox;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.incident.Incident;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes mail for readers outside: nothing but what was approved for them, or fixed words. */
@Component
class OutsideTexts {

    private final MailTemplates templates;
    private final MailWords words;
    private final Catalog catalog;
    private final String publicUrl;

    OutsideTexts(
            MailTemplates templates,
            MailWords words,
            Catalog catalog,
            @Value("${muster.public-url}") String publicUrl) {
        this.templates = templates;
        this.words = words;
        this.catalog = catalog;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param note what this text corrects or why it is taken back, in the reader's language */
    MailText statement(Incident incident, String audience, String headline, String text, @Nullable String note) {
        return templates.fill(
                "statement",
                MailThreads.subject(incident, headline),
                Map.of(
                        "headline", headline,
                        "text", text.strip(),
                        "note", Optional.ofNullable(note).orElse(""),
                        "url", publicUrl + "/status",
                        "reason", words.of("outside." + audience)));
    }

    MailText withdrawal(Incident incident, String audience, String headline, String reason) {
        return statement(
                incident, audience, words.of("withdrawn.headline", headline), reason, words.of("withdrawn.note"));
    }

    MailText allClear(Incident incident, String audience) {
        String service = Optional.ofNullable(incident.service()).orElse("");
        String name = catalog.service(service).map(Service::name).orElse(service);
        String headline = name.isEmpty() ? words.of("purpose.RESTORED") : words.of("outside.allClearOf", oneLine(name));
        return statement(incident, audience, headline, words.of("outside.allClear"), null);
    }

    /** What introduces the correction of a published text. */
    String correctionNote(String note) {
        return words.of("correction.note", note);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
