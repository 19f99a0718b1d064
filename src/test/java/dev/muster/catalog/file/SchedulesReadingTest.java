package dev.muster.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import dev.muster.catalog.OnCallLayer;
import dev.muster.catalog.OnCallSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section {@code schedules} of a catalogue: what it means, and what is refused by line and with which words. */
class SchedulesReadingTest {

    private static final String SOUND = """
        people: [{ id: ada }, { id: bob }]
        teams:
          - { id: shop, members: [ada, bob], schedule: days }
        schedules:
          - id: days
            team: shop
            time-zone: Europe/Berlin
            layers:
              - rotation: WEEKLY
                start: 2026-01-05
                handover: 09:00
                participants: [ada, bob]
              - name: Nights
                tier: 2
                rotation: P2W
                start: 2026-01-05
                handover: "10:30"
                participants: [bob]
                restrictions:
                  - { days: [SUN, MON], from: "20:00", to: "08:00" }
                  - days: [SAT]
        """;

    private final CatalogueReading reading = new CatalogueReading();

    @Test
    void readsSchedules() {
        OnCallSchedule schedule =
                reading.read(Map.of("c.yaml", SOUND)).schedules().get(0);

        assertThat(schedule.name()).isEqualTo("days");
        assertThat(schedule.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(schedule.layers().get(0))
                .isEqualTo(new OnCallLayer(
                        "layer 1",
                        1,
                        "WEEKLY",
                        LocalDate.of(2026, 1, 5),
                        LocalTime.of(9, 0),
                        List.of("ada", "bob"),
                        List.of()));
        assertThat(schedule.layers().get(1).handover()).isEqualTo(LocalTime.of(10, 30));
        assertThat(schedule.layers().get(1).restrictions())
                .containsExactly(
                        new OnCallLayer.Window(
                                List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(20, 0), LocalTime.of(8, 0)),
                        new OnCallLayer.Window(List.of(DayOfWeek.SATURDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule: days | schedule: dayz | 3 | unknown schedule 'dayz', did you mean 'days'?",
                "team: shop | team: shoop | 6 | unknown team 'shoop', did you mean 'shop'?",
                "Europe/Berlin | Europe/Berlim | 7 | unknown time zone 'Europe/Berlim', did you mean 'Europe/Berlin'?",
                "[ada, bob]  | [ada, bo] | 12 | unknown person 'bo', did you mean 'bob'?",
                "rotation: P2W | rotation: P0W | 15 | 'P0W' must be DAILY, WEEKLY or a period such as P2W, P10D or P1M",
                "rotation: WEEKLY | rotation: fortnightly | 9 | must be DAILY, WEEKLY or a period",
                "09:00 | 24:00 | 11 | must be a local time such as \"09:00\"",
                "2026-01-05 | 2026-02-30 | 10 | day such as",
                "[SAT] | [SA] | 21 | 'SA' is not possible here, did you mean 'SAT'?",
                "name: Nights | name: layer 1 | 13 | the layer 'layer 1' is there twice, first as layer 1",
                "name: Nights | handovr: x | 13 | unknown property 'handovr', did you mean 'handover'?",
            })
    void refusesByLineWithASuggestion(String sound, String wrong, int line, String message) {
        String text = sound.equals("[ada, bob]")
                ? SOUND.replace("participants: [ada, bob]", "participants: " + wrong)
                : SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(wrong));
        CatalogueRefusedException refused =
                catchThrowableOfType(CatalogueRefusedException.class, () -> reading.read(Map.of("c.yaml", text)));

        assertThat(refused.faults())
                .filteredOn(fault -> fault.line() == line)
                .as("%s", refused.faults())
                .extracting(CatalogueFault::sentence)
                .anyMatch(sentence -> sentence.contains(message));
    }
}
