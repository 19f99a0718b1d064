package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Catalog;
import dev.muster.communication.Audience;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.channel.MailSettings;
import dev.muster.incident.Incident;
import dev.muster.incident.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A German mail is German wherever the words are Muster's. */
class GermanMailTest extends OutboxScene {

    private static final List<String> AUDIENCES = List.of(
            Audience.INTERNAL,
            Audience.MANAGEMENT,
            Audience.DEPENDENT_TEAM,
            Audience.STAKEHOLDER,
            Audience.SUPPORT,
            Audience.PUBLIC);

    @Autowired
    Catalog catalog;

    @Test
    void everyPhraseForEveryAudienceIsGerman() throws IOException {
        Properties english = english();
        for (String key : english.stringPropertyNames()) {
            if (key.startsWith("said.")) {
                Said said = Said.words(key.substring(5), Severity.P1, START, Duration.ofMinutes(30), "Ada");
                String text = mail(said, Audience.INTERNAL).plain();
                assertThat(text).as(key).doesNotContain(firstWords(english.getProperty(key)));
            }
        }
    }

    @Test
    void theFormsAndTheAllClearAreGerman() {
        Said.Update update = new Said.Update("Langsam.", "Wir erweitern den Pool.", null, null, null);
        for (String audience : AUDIENCES) {
            for (Said said : List.of(update, new Said.AllClear())) {
                String text = mail(said, audience).plain();
                assertThat(text)
                        .as("%s %s", audience, said)
                        .doesNotContain("What ", "Decision", "update", "Severity", "restored", "Incident", "works");
            }
        }
        assertThat(mail(update, Audience.MANAGEMENT).plain())
                .contains("Lagebericht für die Leitung", "Nötige Entscheidung:\nZurzeit keine")
                .contains("Schweregrad: P1 Kritisch: vollständiger Ausfall des Dienstes");
        assertThat(mail(new Said.AllClear(), Audience.PUBLIC).subject()).endsWith("Checkout läuft wieder");
    }

    @Test
    void timesAreWrittenInTheLanguageAndTheZone() {
        String text = mail(Said.words("updateAtRisk", START), Audience.INTERNAL).plain();

        assertThat(text).contains("Die nächste Statusmeldung ist fällig um 24 Nov. 2026, 15:30 MEZ.");
    }

    private MailText mail(Said said, String audience) {
        MailSettings german =
                new MailSettings(true, "Muster <m@example.org>", null, Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        MailWords words = new MailWords(german);
        MailTemplates templates = new MailTemplates(words);
        MailTexts texts = new MailTexts(
                templates,
                new MailParts(incidents, words, clock),
                words,
                new OutsideTexts(templates, words, catalog, "https://muster.example.org"),
                incidents,
                clock,
                "https://muster.example.org");
        Incident about = incidents.get(incident);
        return texts.write(new Announcement(about, Purpose.RESTORED, "x", said), audience, words.of("reason.before"));
    }

    /** Up to the first gap or eleven characters: enough to recognise the sentence. */
    private static String firstWords(String phrase) {
        String whole = phrase.replaceAll("\\{\\d}", "\u0000").replaceAll("^\u0000\\s*", "");
        int gap = whole.indexOf('\u0000');
        return whole.substring(0, Math.min(gap < 0 ? whole.length() : gap, 24)).strip();
    }

    private static Properties english() throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                GermanMailTest.class.getClassLoader().getResourceAsStream("messages/mail_en.properties")) {
            assertThat(in).isNotNull();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
