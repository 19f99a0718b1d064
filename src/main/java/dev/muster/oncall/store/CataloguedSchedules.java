package dev.muster.oncall.store;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.OnCallLayer;
import dev.muster.catalog.OnCallSchedule;
import dev.muster.oncall.Layer;
import dev.muster.oncall.Restriction;
import dev.muster.oncall.Rotation;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Schedules;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schedules of the catalogue; a changed one counts at once. */
@Component
class CataloguedSchedules implements Schedules {

    private final Catalog catalog;

    CataloguedSchedules(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Collection<Schedule> all() {
        return catalog.schedules().stream().map(CataloguedSchedules::schedule).toList();
    }

    @Override
    public Optional<Schedule> find(String id) {
        return catalog.schedules().stream()
                .filter(schedule -> schedule.id().equals(id))
                .findFirst()
                .map(CataloguedSchedules::schedule);
    }

    private static Schedule schedule(OnCallSchedule written) {
        return new Schedule(
                written.id(),
                written.name(),
                written.team(),
                written.timeZone(),
                written.layers().stream().map(CataloguedSchedules::layer).toList());
    }

    private static Layer layer(OnCallLayer written) {
        return new Layer(
                written.name(),
                written.tier(),
                rotation(written.rotation()),
                written.start(),
                written.handover(),
                written.participants(),
                written.restrictions().stream()
                        .map(window -> new Restriction(EnumSet.copyOf(window.days()), window.from(), window.to()))
                        .toList());
    }

    private static Rotation rotation(String written) {
        return switch (written) {
            case "DAILY" -> Rotation.daily();
            case "WEEKLY" -> Rotation.weekly();
            default -> Rotation.every(Period.parse(written));
        };
    }
}
