package dev.muster.oncall;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Schedules of every kind, in every zone that Java knows, and instants of ten years. */
class AnySchedule extends DomainContextBase {

    static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final long TEN_YEARS = Duration.ofDays(3652).toMinutes();
    private static final List<String> PEOPLE = List.of("ann", "bob", "cleo", "dan");

    @Provide
    Arbitrary<ZoneId> zones() {
        // Those that change their clocks come up more often than they are.
        Arbitrary<String> changing = Arbitraries.of(
                "Europe/Berlin",
                "America/New_York",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Pacific/Chatham",
                "Asia/Gaza",
                "America/Santiago");
        // Those with a tilde are made up by the calendar library for its own use and have no rules.
        Arbitrary<String> all = Arbitraries.of(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.contains("~"))
                .sorted()
                .toList());
        return Arbitraries.oneOf(changing, all).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, TEN_YEARS).map(minutes -> BEGIN.plusSeconds(minutes * 60));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 95).map(quarters -> LocalTime.MIDNIGHT.plusMinutes(quarters * 15L));
    }

    @Provide
    Arbitrary<Rotation> rotations() {
        return Arbitraries.oneOf(
                Arbitraries.of(Rotation.daily(), Rotation.weekly()),
                Arbitraries.of("P2D", "P10D", "P2W", "P1M", "P3M", "P1M1D")
                        .map(Period::parse)
                        .map(Rotation::every));
    }

    @Provide
    Arbitrary<Restriction> restrictions() {
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(days, times(), times()).as(Restriction::new);
    }

    @Provide
    Arbitrary<Layer> layers() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 500).map(days -> LocalDate.of(2024, 1, 1)
                .plusDays(days));
        Arbitrary<List<String>> participants =
                Arbitraries.of(PEOPLE).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Restriction>> windows = restrictions().list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2), rotations(), starts, times(), participants, windows)
                .as((tier, rotation, start, handover, people, restricted) ->
                        new Layer("?", tier, rotation, start, handover, people, restricted));
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Combinators.combine(zones(), layers().list().ofMinSize(1).ofMaxSize(4))
                .as((zone, layers) -> new Schedule("any", "Any", "team", zone, named(layers)));
    }

    private static List<Layer> named(List<Layer> layers) {
        return java.util.stream.IntStream.range(0, layers.size())
                .mapToObj(at -> {
                    Layer layer = layers.get(at);
                    return new Layer(
                            "layer " + at,
                            layer.tier(),
                            layer.rotation(),
                            layer.start(),
                            layer.handover(),
                            layer.participants(),
                            layer.restrictions());
                })
                .toList();
    }

    @Provide
    Arbitrary<ShiftOverride> overrides() {
        Arbitrary<Duration> lengths =
                Arbitraries.integers().between(1, 60 * 24 * 20).map(Duration::ofMinutes);
        return Combinators.combine(
                        instants(),
                        lengths,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(PEOPLE).injectNull(0.5))
                .as((from, length, tier, replaces) -> new ShiftOverride(
                        "o-" + from + tier,
                        "any",
                        tier,
                        "stand-in",
                        replaces,
                        from,
                        from.plus(length),
                        "swap",
                        "ann",
                        BEGIN));
    }
}
