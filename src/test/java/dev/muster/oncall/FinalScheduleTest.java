package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that people ask about, with their dates. */
class FinalScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static Layer weekly(String name, List<String> people, Restriction... restrictions) {
        return new Layer(name, 1, Rotation.weekly(), MONDAY, NINE, people, List.of(restrictions));
    }

    private static FinalSchedule schedule(Layer... layers) {
        return schedule(List.of(), layers);
    }

    private static FinalSchedule schedule(List<ShiftOverride> overrides, Layer... layers) {
        return new FinalSchedule(new Schedule("shop", "Shop", "shop", BERLIN, List.of(layers)), overrides);
    }

    private static ShiftOverride override(String person, String from, String to) {
        return new ShiftOverride(
                "o", "shop", 1, person, null, Instant.parse(from), Instant.parse(to), "r", "ann", Instant.EPOCH);
    }

    @Test
    void handsOverAtNineAlsoAfterSummerTimeHasBegun() {
        List<Shift> shifts = schedule(weekly("week", List.of("ann", "bob")))
                .shifts(1, Instant.parse("2026-03-23T08:00:00Z"), Instant.parse("2026-04-06T07:00:00Z"));

        // Clocks go forward on 29 March: 09:00 is 08:00 UTC before and 07:00 UTC after, and bob's week an hour short.
        assertThat(shifts).extracting(Shift::person).containsExactly("bob", "ann");
        assertThat(shifts.get(1).from()).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(Duration.between(shifts.get(0).from(), shifts.get(0).to())).isEqualTo(Duration.ofHours(167));
    }

    @Test
    void anOvernightWindowIsAnHourLongerWhenSummerTimeEnds() {
        Restriction nights = new Restriction(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(6, 0));
        List<Shift> night = schedule(weekly("nights", List.of("ann"), nights))
                .shifts(1, Instant.parse("2026-10-24T20:00:00Z"), Instant.parse("2026-10-25T05:00:00Z"));

        assertThat(night).singleElement().satisfies(shift -> assertThat(shift.person())
                .isEqualTo("ann"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59Z, ann", // a moment before 02:00 becomes 03:00
        "2026-03-29T01:00:00Z, bob", // 02:30 does not exist: handed over when the clocks change
        "2026-10-25T00:29:59Z, ann",
        "2026-10-25T00:30:00Z, bob", // 02:30 exists twice: the first counts
        "2026-10-25T01:30:00Z, bob",
    })
    void aHandoverInTheHourThatIsMissingOrDouble(Instant at, String person) {
        Layer daily = new Layer(
                "night",
                1,
                Rotation.every(Period.ofWeeks(30)), // from one change of the clocks to the other
                LocalDate.of(2025, 8, 31),
                LocalTime.of(2, 30),
                List.of("ann", "bob"),
                List.of());

        String expected = at.isBefore(Instant.parse("2026-06-01T00:00:00Z")) ? person : other(person);
        assertThat(schedule(daily).at(1, at).person()).isEqualTo(expected);
    }

    /** By the second change bob is followed by ann. */
    private static String other(String person) {
        return person.equals("ann") ? "bob" : "ann";
    }

    @Test
    void theLastOfAMonthStaysTheLastOfAMonth() {
        Layer monthly = new Layer(
                "month",
                1,
                Rotation.every(Period.ofMonths(1)),
                LocalDate.of(2026, 1, 31),
                NINE,
                List.of("ann", "bob"),
                List.of());
        List<Shift> shifts = schedule(monthly)
                .shifts(1, Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-04-15T00:00:00Z"));

        assertThat(shifts.stream()
                        .skip(1)
                        .map(shift -> shift.from().atZone(BERLIN).toLocalDate()))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void ofTwoLayersTheLaterThatCountsWins() {
        Restriction weekend =
                new Restriction(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        FinalSchedule schedule = schedule(weekly("week", List.of("ann")), weekly("weekend", List.of("bob"), weekend));

        assertThat(schedule.at(1, Instant.parse("2026-03-06T22:59:00Z")).person())
                .isEqualTo("ann");
        assertThat(schedule.at(1, Instant.parse("2026-03-06T23:00:00Z"))).satisfies(shift -> {
            assertThat(shift.person()).isEqualTo("bob");
            assertThat(shift.to()).isEqualTo("2026-03-08T23:00:00Z");
        });
    }

    @Test
    void nobodyOutsideTheWindowsIsAGapWithItsEnd() {
        Restriction office =
                new Restriction(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), NINE, LocalTime.of(17, 0));
        Shift gap = schedule(weekly("office", List.of("ann"), office)).at(1, Instant.parse("2026-03-06T16:00:00Z"));

        assertThat(gap.isGap()).isTrue();
        assertThat(gap.to()).isEqualTo("2026-03-09T08:00:00Z");
    }

    @Test
    void anOverrideMayFillAGap() {
        FinalSchedule schedule = schedule(
                List.of(override("bob", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")),
                weekly("week", List.of("ann")));

        assertThat(schedule.at(1, Instant.parse("2026-01-01T12:00:00Z")).person())
                .isEqualTo("bob");
        assertThat(schedule.at(1, Instant.parse("2026-01-02T00:00:00Z")).isGap())
                .isTrue();
    }

    @Test
    void aTierThatNobodyIsPlannedForIsAGapWithoutEnd() {
        FinalSchedule schedule = schedule(weekly("week", List.of("ann")));
        Shift gap = schedule.at(2, Instant.parse("2026-03-06T16:00:00Z"));

        assertThat(gap.isGap()).isTrue();
        assertThat(schedule.after(gap)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatThrownBy(() -> Rotation.every(Period.ZERO)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> weekly("week", List.of())).hasMessageContaining("at least one participant");
        assertThatThrownBy(() -> schedule()).hasMessageContaining("at least one layer");
        assertThatThrownBy(() -> schedule(weekly("week", List.of("a")), weekly("week", List.of("b"))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new Restriction(Set.of(), NINE, NINE)).hasMessageContaining("day of the week");
        assertThatThrownBy(() -> override("bob", "2026-01-02T00:00:00Z", "2026-01-02T00:00:00Z"))
                .hasMessageContaining("end after");
    }
}
