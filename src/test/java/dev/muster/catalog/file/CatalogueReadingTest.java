package dev.muster.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import dev.muster.catalog.Contact;
import dev.muster.catalog.ContactChannel;
import dev.muster.catalog.PlannedMaintenance;
import dev.muster.catalog.ProcedureKey;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReadingTest {

    private static final String SOUND = """
        people:
          - id: ada
            time-zone: Europe/Berlin
            contacts:
              - { channel: SMS, address: "+4915550100001" }
              - { channel: EMAIL, address: ada@example.org }
        teams:
          - { id: payments, name: Payments, members: [ada] }
        services:
          - id: ledger
            team: payments
          - id: cards
            name: Cards
            tier: 1
            team: payments
            depends-on: [ledger]
            public-component: Card payments
            default-severity: P2
            runbooks:
              - title: Cards fail
                url: https://runbooks.example.org/cards
                reviewed-at: 2026-09-01
                immediate-actions: [Look at the processor.]
            procedures:
              - { failure: CHANGE, procedure: ROLL_BACK }
              - { failure: ANY, procedure: FIX_FORWARD }
        maintenance-windows:
          - { id: upgrade, service: ledger, from: 2026-12-01T22:00:00+01:00, until: 2026-12-01T23:00:00Z, reason: Upgrade }
        """;

    private final CatalogueReading reading = new CatalogueReading();

    @Test
    void readsEverythingThatTheSchemaOffers() {
        CatalogueContent content = reading.read(Map.of("c.yaml", SOUND));

        Service cards = content.services().get(1);
        assertThat(cards.dependsOn()).containsExactly("ledger");
        assertThat(cards.runbook()).isEqualTo("https://runbooks.example.org/cards");
        assertThat(cards.runbooks().get(0).reviewedAt()).isEqualTo(LocalDate.parse("2026-09-01"));
        assertThat(cards.immediateActions()).containsExactly("Look at the processor.");
        assertThat(cards.procedureFor("CHANGE").orElseThrow().procedure()).isEqualTo(ProcedureKey.ROLL_BACK);
        assertThat(cards.procedureFor("NETWORK").orElseThrow().procedure()).isEqualTo(ProcedureKey.FIX_FORWARD);
        assertThat(content.services().get(0))
                .isEqualTo(new Service("ledger", "ledger", 3, "payments", List.of(), null, null));
        assertThat(content.teams()).containsExactly(new Team("payments", "Payments", List.of("ada")));
        assertThat(content.people().get(0).contacts())
                .containsExactly(
                        new Contact(ContactChannel.SMS, "+4915550100001"),
                        new Contact(ContactChannel.EMAIL, "ada@example.org"));
        assertThat(content.people().get(0).email()).isEqualTo("ada@example.org");
        assertThat(content.people().get(0).timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(content.maintenance())
                .containsExactly(new PlannedMaintenance(
                        "upgrade",
                        "ledger",
                        Instant.parse("2026-12-01T21:00:00Z"),
                        Instant.parse("2026-12-01T23:00:00Z"),
                        "Upgrade"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "members: [ada] | memebers: [ada] | 8 | unknown property 'memebers', did you mean 'members'?",
                "team: payments | team: paymets | 11 | unknown team 'paymets', did you mean 'payments'?",
                "members: [ada] | members: [adda] | 8 | unknown person 'adda', did you mean 'ada'?",
                "depends-on: [ledger] | depends-on: [leger] | 16 | unknown service 'leger', did you mean 'ledger'?",
                "service: ledger, from | service: legder, from | 28 | unknown service 'legder', did you mean 'ledger'?",
                "procedure: ROLL_BACK | procedure: ROLLBACK | 25 | 'ROLLBACK' is not possible here, did you mean"
                        + " 'ROLL_BACK'?",
                "time-zone: Europe/Berlin | time-zone: Europe/Berlim | 3 | unknown time zone 'Europe/Berlim', did you"
                        + " mean 'Europe/Berlin'?",
                "    tier: 1 |     tier: 9 | 14 | '9' must have a maximum value of 5",
                "tier: 1 | tier: one | 14 | must be a whole number",
                "depends-on: [ledger] | depends-on: ledger | 16 | must be a list",
                "- id: ledger | - name: ledger | 10 | 'id' is missing",
                "id: cards | id: ledger | 12 | the id 'ledger' is used twice in services, first at c.yaml:10",
                "    team: payments\\n"
                        + "  - id: cards |     team: payments\\n"
                        + "    depends-on: [cards]\\n"
                        + "  - id: cards | 12 | services depend on each other in a circle: cards → ledger → cards; remove"
                        + " one of these dependencies",
                "2026-09-01 | 2026-02-30 | 22 | '2026-02-30' is no day such as 2026-11-24",
                "2026-12-01T22:00:00+01:00 | 2026-12-01T22:00:00 | 28 | '2026-12-01T22:00:00' is no time with its"
                        + " offset, such as 2026-11-24T22:00:00+01:00",
                "until: 2026-12-01T23:00:00Z | until: 2026-12-01T20:00:00Z | 28 | the window ends at"
                        + " 2026-12-01T20:00Z, which is not after its beginning",
                "https://runbooks | ftp://runbooks | 21 | 'ftp://runbooks.example.org/cards' must be an http or https"
                        + " address",
                "address: ada@example.org | address: nowhere | 6 | 'nowhere' is no e-mail address",
                "\"+4915550100001\" | \"015550100001\" | 5 | '015550100001' must be a number in international form,"
                        + " such as +4930123456",
                "tier: 1 | tier: 1\\n    tier: 2 | 15 | the key 'tier' is there twice",
                "reason: Upgrade } | reason: ' ' } | 28 | ' ' must not be empty",
                "members: [ada] | members: [ada | 8 | this is not readable as YAML: expected ',' or ']', but got }",
            })
    void namesFileLineFaultAndSuggestion(String sound, String faulty, int line, String sentence) {
        String text = SOUND.replaceFirst(
                Pattern.quote(sound.replace("\\n", "\n")), Matcher.quoteReplacement(faulty.replace("\\n", "\n")));
        assertThat(text).isNotEqualTo(SOUND);

        assertThat(faults(Map.of("c.yaml", text)))
                .extracting(CatalogueFault::text)
                .contains("c.yaml:" + line + ": " + sentence);
    }

    @Test
    void tellsEveryFaultAtOnceInTheOrderOfTheText() {
        String text = SOUND.replace("tier: 1", "teir: 1").replace("id: ada", "idd: ada");

        assertThat(faults(Map.of("c.yaml", text)))
                .extracting(CatalogueFault::text)
                .containsExactly(
                        "c.yaml:2: 'id' is missing",
                        "c.yaml:2: unknown property 'idd', did you mean 'id'?",
                        "c.yaml:14: unknown property 'teir', did you mean 'tier'?");
    }

    @Test
    void aCatalogueMayBeSpreadOverFilesThatNameEachOther() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("people.yaml", "people: [{ id: ada }]\nteams: [{ id: web, members: [ada] }]");
        texts.put("services.yaml", "services:\n  - { id: a, team: web }");
        assertThat(reading.read(texts).services()).hasSize(1);

        texts.put("more.yaml", "services:\n  - { id: b, team: web }\n  - { id: a, team: wbe }");
        assertThat(faults(texts))
                .extracting(CatalogueFault::text)
                .containsExactly(
                        "more.yaml:3: the id 'a' is used twice in services, first at services.yaml:2",
                        "more.yaml:3: unknown team 'wbe', did you mean 'web'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment"})
    void anEmptyTextIsNoEmptyCatalogue(String text) {
        assertThat(faults(Map.of("c.yaml", text)))
                .extracting(CatalogueFault::text)
                .containsExactly("c.yaml:1: the text is empty; an empty catalogue is {}");
        assertThat(reading.read(Map.of("c.yaml", "{}")).services()).isEmpty();
    }

    @Test
    void aTextThatRepeatsItselfEndlesslyIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(faults(Map.of("c.yaml", bomb.toString())).get(0).message()).contains("aliases");
        assertThat(faults(Map.of("c.yaml", "services: &s [*s]"))).isNotEmpty();
    }

    private List<CatalogueFault> faults(Map<String, String> texts) {
        CatalogueRefusedException refused =
                catchThrowableOfType(CatalogueRefusedException.class, () -> reading.read(texts));
        assertThat(refused).as("refusal").isNotNull();
        return refused.faults();
    }
}
