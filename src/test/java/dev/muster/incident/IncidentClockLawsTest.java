package dev.muster.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentClock.BreachCause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every clock, whatever happens to it and in whatever order. */
class IncidentClockLawsTest {

    private static final Instant START = Instant.parse("2026-11-24T14:30:00Z");
    private static final int LONGEST = 10_000;

    /** Something that happens so many minutes after what happened before. */
    record Event(String name, int later, BiFunction<IncidentClock, Instant, IncidentClock> effect) {}

    /** A clock after some events, and the time of the last one. */
    record Life(IncidentClock clock, Instant now) {}

    @Property
    void aRecordedBreachIsNeverTakenBack(@ForAll("lives") Life life, @ForAll("events") Event next) {
        Life after = happen(life, next);

        if (life.clock().breachedAt() != null) {
            assertThat(after.clock().breachedAt()).isEqualTo(life.clock().breachedAt());
            assertThat(after.clock().breachCause()).isEqualTo(life.clock().breachCause());
            assertThat(after.clock().state(after.now()))
                    .isIn(ClockState.BREACHED, ClockState.MISSED, ClockState.CANCELLED);
        }
    }

    @Property
    void whatIsOverNeverChanges(@ForAll("lives") Life life, @ForAll("events") Event next) {
        if (life.clock().isOver()) {
            assertThat(happen(life, next).clock()).isEqualTo(life.clock());
        }
    }

    @Property
    void theStartNeverMovesAndPausesAreNeverForgotten(@ForAll("lives") Life life, @ForAll("events") Event next) {
        Life after = happen(life, next);

        assertThat(after.clock().startedAt()).isEqualTo(START);
        assertThat(after.clock().pauses())
                .hasSizeGreaterThanOrEqualTo(life.clock().pauses().size());
    }

    @Property
    void aPauseMovesTheDueTimeByExactlyItsLength(
            @ForAll @IntRange(min = 1, max = LONGEST) int goal,
            @ForAll @IntRange(max = LONGEST) int from,
            @ForAll @IntRange(max = LONGEST) int length) {
        IncidentClock clock = clock(goal);
        Instant begin = START.plus(Duration.ofMinutes(from));
        Instant end = begin.plus(Duration.ofMinutes(length));

        IncidentClock paused =
                clock.pause(begin, PauseReason.WAITING_FOR_VENDOR).resume(end);

        assertThat(Duration.between(clock.dueAt(end), paused.dueAt(end))).isEqualTo(Duration.ofMinutes(length));
        assertThat(Duration.between(clock.warnAt(end), paused.warnAt(end))).isEqualTo(Duration.ofMinutes(length));
    }

    @Property
    void anotherGoalIsAsIfItHadBeenPromisedFromTheStart(
            @ForAll @IntRange(min = 1, max = LONGEST) int first,
            @ForAll @IntRange(min = 1, max = LONGEST) int second,
            @ForAll @IntRange(max = LONGEST) int at) {
        Instant now = START.plus(Duration.ofMinutes(at));

        IncidentClock changed = clock(first).regoal(Duration.ofMinutes(second), now);

        assertThat(changed.dueAt(now)).isEqualTo(clock(second).dueAt(now));
        assertThat(changed.warnAt(now)).isEqualTo(clock(second).warnAt(now));
        assertThat(changed.state(now)).isEqualTo(clock(second).state(now));
    }

    @Property
    void itIsMetExactlyWhenItWasStoppedInTime(@ForAll("lives") Life life) {
        if (!life.clock().isOver() && life.clock().breachedAt() == null) {
            boolean inTime = !life.now().isAfter(life.clock().dueAt(life.now()));

            ClockState state = life.clock().stop(life.now()).state(life.now());

            assertThat(state).isEqualTo(inTime ? ClockState.MET : ClockState.MISSED);
        }
    }

    @Property
    void theWarningComesBeforeTheBreach(@ForAll("lives") Life life) {
        assertThat(life.clock().warnAt(life.now())).isBefore(life.clock().dueAt(life.now()));
    }

    @Property
    void timeAloneOnlyMakesItWorse(
            @ForAll @IntRange(min = 1, max = LONGEST) int goal,
            @ForAll @IntRange(max = LONGEST) int earlier,
            @ForAll @IntRange(max = LONGEST) int later) {
        ClockState before = clock(goal).state(START.plus(Duration.ofMinutes(earlier)));
        ClockState after = clock(goal).state(START.plus(Duration.ofMinutes(earlier + later)));

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Integer> goal = Arbitraries.integers().between(1, LONGEST);
        return Combinators.combine(goal, events().list().ofMaxSize(8)).as((minutes, events) -> {
            Life life = new Life(clock(minutes), START);
            for (Event event : events) {
                life = happen(life, event);
            }
            return life;
        });
    }

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<Integer> later = Arbitraries.integers().between(0, 600);
        Arbitrary<Event> plain = later.flatMap(minutes -> Arbitraries.of(
                new Event("stop", minutes, IncidentClock::stop),
                new Event("cancel", minutes, IncidentClock::cancel),
                new Event("resume", minutes, IncidentClock::resume),
                new Event("breach", minutes, (clock, at) -> clock.breach(at, BreachCause.TIME))));
        Arbitrary<Event> pause = Combinators.combine(later, Arbitraries.of(PauseReason.class))
                .as((minutes, reason) -> new Event("pause", minutes, (clock, at) -> clock.pause(at, reason)));
        Arbitrary<Event> goal = Combinators.combine(
                        later, Arbitraries.integers().between(1, LONGEST))
                .as((minutes, to) ->
                        new Event("goal", minutes, (clock, at) -> clock.regoal(Duration.ofMinutes(to), at)));
        return Arbitraries.oneOf(plain, pause, goal);
    }

    private static Life happen(Life life, Event event) {
        Instant at = life.now().plus(Duration.ofMinutes(event.later()));
        return new Life(event.effect().apply(life.clock(), at), at);
    }

    private static IncidentClock clock(int minutes) {
        return new IncidentClock(
                "1",
                "INC-2026-001",
                ClockKind.RESPONSE,
                1,
                Duration.ofMinutes(minutes),
                START,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
