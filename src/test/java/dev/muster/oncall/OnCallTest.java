package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is paged: the schedule, else the order of the team, else management. */
class OnCallTest {

    private static final Instant IN_THE_FIRST_WEEK = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant BEFORE_ANY_TURN = Instant.parse("2026-02-01T12:00:00Z");

    private final Rota rota = new Rota();

    @Test
    void goesByTheScheduleOfTheTeamTierByTier() {
        Team shop = rota.team("shop", "zoe");
        rota.schedule("shop", Rota.weekly(1, "ann", "bob"), Rota.weekly(2, "bob", "ann"));

        assertThat(rota.onCall().of(shop, IN_THE_FIRST_WEEK))
                .extracting(Duty::person)
                .containsExactly("ann", "bob");
        assertThat(rota.onCall().of(shop, IN_THE_FIRST_WEEK.plus(Duration.ofDays(7))))
                .extracting(Duty::person)
                .containsExactly("bob", "ann");
        Duty first = duty(shop, 1);
        assertThat(first.source()).isEqualTo(DutySource.SCHEDULE);
        assertThat(first.until()).isEqualTo("2026-03-09T08:00:00Z");
        assertThat(first.reason()).isEqualTo("first on call of schedule shop until 9 Mar 09:00 CET");
    }

    @Test
    void anOverrideIsNamedAsOne() {
        Team shop = rota.team("shop", "zoe");
        rota.schedule("shop", Rota.weekly(1, "ann"));
        rota.overrides.add(new ShiftOverride(
                "o",
                "shop",
                1,
                "cleo",
                "ann",
                IN_THE_FIRST_WEEK.minusSeconds(60),
                IN_THE_FIRST_WEEK.plusSeconds(60),
                "dentist",
                "ann",
                Instant.EPOCH));

        Duty duty = duty(shop, 1);
        assertThat(duty.person()).isEqualTo("cleo");
        assertThat(duty.source()).isEqualTo(DutySource.OVERRIDE);
        assertThat(duty.until()).isEqualTo(IN_THE_FIRST_WEEK.plusSeconds(60));
    }

    @Test
    void aTeamWithoutScheduleIsAskedInItsFixedOrderAndItsLastAgain() {
        Team shop = rota.team("shop", "ann", "bob");

        assertThat(duty(shop, 1).person()).isEqualTo("ann");
        assertThat(duty(shop, 2).person()).isEqualTo("bob");
        assertThat(duty(shop, 3).person()).isEqualTo("bob");
        assertThat(duty(shop, 3).source()).isEqualTo(DutySource.FIXED_ORDER);
        assertThat(rota.onCall().of(shop, IN_THE_FIRST_WEEK))
                .extracting(Duty::person)
                .containsExactly("ann", "bob");
    }

    @Test
    void inAGapTheOrderOfTheTeamIsAskedAndTheReasonSaysSo() {
        Team shop = rota.team("shop", "ann", "bob");
        rota.schedule("shop", Rota.weekly(1, "cleo"));

        Duty duty = rota.onCall().duty(shop, 1, BEFORE_ANY_TURN, Set.of("ann"));
        assertThat(duty.person()).isEqualTo("bob");
        assertThat(duty.source()).isEqualTo(DutySource.FALLBACK_ORDER);
        assertThat(duty.reason())
                .isEqualTo("nobody is first on call of schedule shop until 2 Mar 09:00 CET,"
                        + " next in the order of team shop");
        assertThat(duty.until()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void whenNobodyOfTheTeamIsLeftManagementIsAsked() {
        Team shop = rota.team("shop", "ann");
        rota.schedule("shop", Rota.weekly(1, "cleo"));
        rota.managers.addAll(List.of("max", "mia"));

        Duty duty = rota.onCall().duty(shop, 1, BEFORE_ANY_TURN, Set.of("ann", "max"));
        assertThat(duty.person()).isEqualTo("mia");
        assertThat(duty.source()).isEqualTo(DutySource.MANAGEMENT);
    }

    @Test
    void whereThereIsNobodyAtAllItSaysSo() {
        Duty duty = duty(rota.team("empty"), 1);

        assertThat(duty.person()).isNull();
        assertThat(duty.source()).isEqualTo(DutySource.NOBODY);
        assertThat(duty.reason()).contains("team empty has nobody on call", "nobody in management");
    }

    @Test
    void whoWasAskedAlreadyIsAskedAgainOnlyIfThereIsNobodyElse() {
        Team shop = rota.team("shop", "ann", "bob");
        rota.schedule("shop", Rota.weekly(1, "ann"), Rota.weekly(2, "ann"));
        rota.managers.add("max");

        assertThat(rota.onCall().duty(shop, 2, IN_THE_FIRST_WEEK, Set.of("ann")).person())
                .isEqualTo("bob");
        assertThat(rota.onCall()
                        .duty(shop, 2, IN_THE_FIRST_WEEK, Set.of("ann", "bob"))
                        .person())
                .isEqualTo("ann");
    }

    @Test
    void aScheduleMayBeAskedByItsNameAndNeedNotExist() {
        Team shop = rota.team("shop", "ann");
        rota.schedule("commanders", Rota.weekly(1, "carl"));

        assertThat(rota.onCall()
                        .dutyOf("commanders", shop, 1, IN_THE_FIRST_WEEK, Set.of())
                        .person())
                .isEqualTo("carl");
        Duty missing = rota.onCall().dutyOf("kings", shop, 1, IN_THE_FIRST_WEEK, Set.of());
        assertThat(missing.person()).isEqualTo("ann");
        assertThat(missing.reason()).startsWith("there is no schedule 'kings'");
    }

    @Test
    void theTeamMayNameItsSchedule() {
        rota.schedule("elsewhere", Rota.weekly(1, "carl"));
        Team shop = new Team("shop", "Shop", List.of("ann"), List.of("ann"), "elsewhere");
        rota.teams.add(shop);

        assertThat(duty(shop, 1).person()).isEqualTo("carl");
    }

    @Test
    void gapsOfTheTimeAheadAreFoundWithWhoIsPagedInstead() {
        rota.team("shop", "ann");
        rota.team("empty");
        rota.schedule("shop", Rota.weekly(1, "cleo"));
        Coverage coverage = new Coverage(rota.catalog(), rota.schedules(), rota.onCall());

        List<Gap> gaps = coverage.gaps(BEFORE_ANY_TURN, BEFORE_ANY_TURN.plus(Duration.ofDays(60)));

        assertThat(gaps).extracting(Gap::team).containsExactly("empty", "shop");
        assertThat(gaps.get(1).to()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(gaps.get(1).instead().person()).isEqualTo("ann");
        assertThat(coverage.gaps(IN_THE_FIRST_WEEK, IN_THE_FIRST_WEEK.plus(Duration.ofDays(14))))
                .extracting(Gap::team)
                .containsExactly("empty");
    }

    private Duty duty(Team team, int tier) {
        return rota.onCall().duty(team, tier, IN_THE_FIRST_WEEK, Set.of());
    }
}
