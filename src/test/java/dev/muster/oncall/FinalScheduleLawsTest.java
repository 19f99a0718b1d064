package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** What holds for every schedule, in every zone, at every instant of ten years. */
@Domain(DomainContext.Global.class)
@Domain(AnySchedule.class)
class FinalScheduleLawsTest {

    private static final int TRIES = 1000;

    @Property(tries = TRIES)
    void shiftsAndGapsTileTheRange(
            @ForAll Schedule schedule,
            @ForAll @Size(max = 3) List<ShiftOverride> overrides,
            @ForAll Instant from,
            @ForAll @IntRange(min = 1, max = 60 * 24 * 100) int minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));

        List<Shift> shifts = new FinalSchedule(schedule, overrides).shifts(1, from, to);

        assertThat(shifts.get(0).from()).isEqualTo(from);
        assertThat(shifts.get(shifts.size() - 1).to()).isEqualTo(to);
        for (int i = 1; i < shifts.size(); i++) {
            assertThat(shifts.get(i).from()).isEqualTo(shifts.get(i - 1).to());
        }
        assertThat(shifts).allMatch(shift -> shift.from().isBefore(shift.to()));
    }

    @Property(tries = TRIES)
    void whoHasATierIsOneAndTheSameHoweverTheRangeIsCut(
            @ForAll Schedule schedule,
            @ForAll @Size(max = 3) List<ShiftOverride> overrides,
            @ForAll Instant from,
            @ForAll @IntRange(min = 1, max = 60 * 24 * 40) int first,
            @ForAll @IntRange(min = 1, max = 60 * 24 * 40) int second) {
        FinalSchedule all = new FinalSchedule(schedule, overrides);
        Instant cut = from.plus(Duration.ofMinutes(first));
        Instant to = cut.plus(Duration.ofMinutes(second));

        List<Shift> halves = new ArrayList<>(all.shifts(1, from, cut));
        halves.addAll(all.shifts(1, cut, to));

        assertThat(heldBy(halves, from, to)).isEqualTo(heldBy(all.shifts(1, from, to), from, to));
        assertThat(all.at(1, cut).person()).isEqualTo(holderAt(halves, cut));
        assertThat(all.at(1, cut).to()).isAfter(cut);
    }

    /** Who holds it, in steps of a prime number of minutes. */
    private static List<String> heldBy(List<Shift> shifts, Instant from, Instant to) {
        List<String> held = new ArrayList<>();
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60 * 97)) {
            held.add(String.valueOf(holderAt(shifts, at)));
        }
        return held;
    }

    private static @Nullable String holderAt(List<Shift> shifts, Instant at) {
        List<Shift> holding = shifts.stream()
                .filter(shift -> !at.isBefore(shift.from()) && at.isBefore(shift.to()))
                .toList();
        assertThat(holding).as("shifts at %s", at).hasSize(1);
        return holding.get(0).person();
    }

    @Property(tries = TRIES)
    void theTurnIsWhatCountingHandoversOneByOneSays(@ForAll Layer layer, @ForAll ZoneId zone, @ForAll Instant at) {
        Layer always =
                new Layer("l", 1, layer.rotation(), layer.start(), layer.handover(), layer.participants(), List.of());
        Schedule schedule = new Schedule("any", "Any", "team", zone, List.of(always));

        assertThat(new FinalSchedule(schedule, List.of()).at(1, at).person()).isEqualTo(counted(always, zone, at));
    }

    private static @Nullable String counted(Layer layer, ZoneId zone, Instant at) {
        String person = null;
        LocalDate day = layer.start();
        for (int turn = 0; !wallClock(day.atTime(layer.handover()), zone).isAfter(at); turn++) {
            person = layer.participants().get(turn % layer.participants().size());
            day = layer.start().plus(layer.rotation().every().multipliedBy(turn + 1));
        }
        return person;
    }

    private static Instant wallClock(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    @Property(tries = TRIES)
    void aHandoverIsAtTheLocalTimeThatWasSaid(@ForAll Layer layer, @ForAll ZoneId zone, @ForAll Instant from) {
        Layer always =
                new Layer("l", 1, layer.rotation(), layer.start(), layer.handover(), layer.participants(), List.of());
        Schedule schedule = new Schedule("any", "Any", "team", zone, List.of(always));

        List<Shift> shifts = new FinalSchedule(schedule, List.of()).shifts(1, from, from.plus(Duration.ofDays(200)));

        assertThat(shifts.stream().skip(1).map(Shift::from)).allSatisfy(handover -> {
            LocalTime shown = handover.atZone(zone).toLocalTime();
            var change = zone.getRules().previousTransition(handover.plusNanos(1));
            boolean skipped = change != null && change.getInstant().equals(handover) && change.isGap();
            assertThat(skipped || shown.equals(layer.handover()))
                    .as("handover at %s in %s", shown, zone)
                    .isTrue();
        });
    }

    @Property(tries = TRIES)
    void anOverrideWinsWhileItLastsAndNotAMomentLonger(
            @ForAll Schedule schedule, @ForAll ShiftOverride override, @ForAll Instant elsewhere) {
        FinalSchedule planned = new FinalSchedule(schedule, List.of());
        FinalSchedule real = new FinalSchedule(schedule, List.of(override));
        int tier = override.tier();
        Instant last = override.to().minusNanos(1);

        for (Instant inside : List.of(override.from(), last)) {
            String before = planned.at(tier, inside).person();
            boolean taken = override.replaces() == null || override.replaces().equals(before);
            assertThat(real.at(tier, inside).person()).isEqualTo(taken ? "stand-in" : before);
        }
        for (Instant outside : List.of(override.from().minusNanos(1), override.to())) {
            assertThat(real.at(tier, outside).person())
                    .isEqualTo(planned.at(tier, outside).person());
        }
        if (!override.covers(elsewhere)) {
            assertThat(real.at(tier, elsewhere).person())
                    .isEqualTo(planned.at(tier, elsewhere).person());
        }
        if (override.replaces() == null) {
            assertThat(real.at(tier, override.from()).to()).isEqualTo(override.to());
        }
    }

    @Property(tries = TRIES)
    void aLayerCountsInItsWindowsOnly(@ForAll Restriction window, @ForAll ZoneId zone, @ForAll Instant at) {
        Layer layer = new Layer(
                "l", 1, Rotation.weekly(), LocalDate.of(2023, 12, 1), LocalTime.NOON, List.of("ann"), List.of(window));
        FinalSchedule schedule = new FinalSchedule(new Schedule("any", "Any", "team", zone, List.of(layer)), List.of());
        if (nearAChange(at, zone)) {
            return; // which of two equal local times is meant is said in LocalMomentTest
        }
        LocalDateTime local = at.atZone(zone).toLocalDateTime();

        assertThat(schedule.at(1, at).isGap()).isEqualTo(!inside(window, local));
    }

    private static boolean inside(Restriction window, LocalDateTime local) {
        LocalTime time = local.toLocalTime();
        boolean today = window.days().contains(local.getDayOfWeek());
        boolean yesterday = window.days().contains(local.getDayOfWeek().minus(1));
        if (window.to().isAfter(window.from())) {
            return today && !time.isBefore(window.from()) && time.isBefore(window.to());
        }
        return today && !time.isBefore(window.from()) || yesterday && time.isBefore(window.to());
    }

    private static boolean nearAChange(Instant at, ZoneId zone) {
        var next = zone.getRules().nextTransition(at.minus(Duration.ofHours(26)));
        return next != null && next.getInstant().isBefore(at.plus(Duration.ofHours(26)));
    }
}
