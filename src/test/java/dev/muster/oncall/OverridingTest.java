package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.oncall.Overriding.Author;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may take over when, and what is refused with which words. */
class OverridingTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Author ANN = new Author("ann", false);

    private final Rota rota = new Rota();
    private Overriding overriding = overridingAt(NOW);

    @BeforeEach
    void plan() {
        rota.team("shop", "ann", "bob", "dora");
        rota.schedule("shop", Rota.weekly(1, "ann", "bob"), Rota.weekly(2, "bob", "ann"));
    }

    private Overriding overridingAt(Instant now) {
        return new Overriding(rota.catalog(), rota.schedules(), rota.overrides(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static OverrideRequest request(String person, @Nullable String replaces, int fromHours, int toHours) {
        return new OverrideRequest("shop", 1, person, replaces, hours(fromHours), hours(toHours), "swapped");
    }

    private static Instant hours(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    private void refuses(OverrideRequest request, String because) {
        assertThatThrownBy(() -> overriding.add(request, ANN))
                .isInstanceOf(OverrideRefusedException.class)
                .hasMessageContaining(because);
        assertThat(rota.overrides)
                .noneMatch(made -> made.reason().equals("swapped") && made.id().isEmpty());
    }

    @Test
    void aMemberOfTheTeamTakesAShiftNow() {
        ShiftOverride made = overriding.add(new OverrideRequest("shop", 1, "bob", null, null, hours(8), "ill"), ANN);

        assertThat(made.from()).isEqualTo(NOW);
        assertThat(made.madeBy()).isEqualTo("ann");
        assertThat(rota.onCall().of(rota.teams.get(0), hours(1)).get(0).person())
                .isEqualTo("bob");
    }

    @Test
    void othersMayNotUnlessTheyLead() {
        OverrideRequest request = request("bob", null, 1, 2);

        assertThatThrownBy(() -> overriding.add(request, new Author("stranger", false)))
                .isInstanceOf(NotYourScheduleException.class)
                .hasMessageContaining("members of the team 'shop'");
        assertThat(overriding.add(request, new Author("stranger", true)).person())
                .isEqualTo("bob");
    }

    @Test
    void refusesWhatHasNoSenseInTime() {
        refuses(request("bob", null, -1, 2), "cannot begin in the past");
        refuses(request("bob", null, 3, 3), "must end after it begins");
        refuses(request("bob", null, 1, 24 * 400), "at most a year");
    }

    @Test
    void refusesPeopleAndTiersThatAreNot() {
        rota.strangers.add("nemo");
        refuses(request("nemo", null, 1, 2), "Nobody is known by the user id 'nemo'");
        refuses(request("ann", "ann", 1, 2), "cannot replace themselves");
        refuses(request("dora", "bob", 1, 2), "bob is not first on call in that time");
        refuses(
                new OverrideRequest("shop", 3, "bob", null, hours(1), hours(2), "swapped"),
                "has no tier 3; it has [1, 2]");
        assertThatThrownBy(() ->
                        overriding.add(new OverrideRequest("ship", 1, "bob", null, hours(1), hours(2), "swapped"), ANN))
                .isInstanceOf(UnknownScheduleException.class)
                .hasMessageContaining("Known: shop");
    }

    @Test
    void refusesWhatOverlapsAndNamesTheOther() {
        overriding.add(request("bob", null, 1, 4), ANN);

        refuses(request("dora", null, 3, 5), "overlaps the override of bob");
        refuses(request("dora", "bob", 3, 5), "overlaps the override of bob");
        overriding.add(request("dora", null, 4, 5), ANN);
        overriding.add(new OverrideRequest("shop", 2, "dora", null, hours(1), hours(4), "other tier"), ANN);
        assertThat(rota.overrides).hasSize(3);
    }

    @Test
    void isTakenBackUnlessItIsOver() {
        ShiftOverride made = overriding.add(request("bob", null, 1, 4), ANN);

        assertThatThrownBy(() -> overriding.takeBack("shop", "none", ANN)).isInstanceOf(UnknownScheduleException.class);
        assertThatThrownBy(() -> overriding.takeBack("shop", made.id(), new Author("stranger", false)))
                .isInstanceOf(NotYourScheduleException.class);
        overriding = overridingAt(hours(4));
        assertThatThrownBy(() -> overriding.takeBack("shop", made.id(), ANN))
                .isInstanceOf(OverrideRefusedException.class)
                .hasMessageContaining("is a fact");
        overriding = overridingAt(hours(3));
        overriding.takeBack("shop", made.id(), ANN);
        assertThat(rota.overrides).isEmpty();
    }
}
