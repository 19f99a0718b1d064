package dev.muster.oncall.store;

import dev.muster.oncall.FinalSchedule;
import dev.muster.oncall.OnCall;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Schedules;
import dev.muster.oncall.ShiftOverride;
import dev.muster.oncall.ShiftOverrides;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the demo the two people of the shop have swapped their next Saturday. */
@Component
@Profile("demo")
class DemoOverrides {

    private static final String SHOP = "shop";

    private final Schedules schedules;
    private final ShiftOverrides overrides;
    private final OnCall onCall;
    private final Clock clock;

    DemoOverrides(Schedules schedules, ShiftOverrides overrides, OnCall onCall, Clock clock) {
        this.schedules = schedules;
        this.overrides = overrides;
        this.onCall = onCall;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void swap() {
        Instant now = clock.instant();
        boolean swapped =
                !overrides.of(SHOP, now, now.plus(Duration.ofDays(14))).isEmpty();
        schedules.find(SHOP).filter(schedule -> !swapped).ifPresent(schedule -> swap(schedule, now));
    }

    private void swap(Schedule schedule, Instant now) {
        LocalDate saturday = now.atZone(schedule.zone()).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Instant from =
                saturday.atTime(LocalTime.of(10, 0)).atZone(schedule.zone()).toInstant();
        FinalSchedule planned = onCall.finalSchedule(schedule, now);
        String first = planned.at(1, from).person();
        String second = planned.at(2, from).person();
        if (first != null && second != null) {
            overrides.add(inTheDemo(1, second, first, from));
            overrides.add(inTheDemo(2, first, second, from));
        }
    }

    private ShiftOverride inTheDemo(int tier, String person, String replaces, Instant from) {
        return new ShiftOverride(
                UUID.randomUUID().toString(),
                SHOP,
                tier,
                person,
                replaces,
                from,
                from.plus(Duration.ofHours(8)),
                "Swapped for a family day",
                replaces,
                clock.instant());
    }
}
