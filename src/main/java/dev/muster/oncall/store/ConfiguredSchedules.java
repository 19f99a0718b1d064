package dev.muster.oncall.store;

import dev.muster.catalog.Catalog;
import dev.muster.oncall.Layer;
import dev.muster.oncall.Restriction;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Schedules;
import dev.muster.oncall.store.OnCallSettings.LayerEntry;
import dev.muster.oncall.store.OnCallSettings.RestrictionEntry;
import dev.muster.oncall.store.OnCallSettings.ScheduleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The schedules of the configuration. */
@Component
@EnableConfigurationProperties(OnCallSettings.class)
class ConfiguredSchedules implements Schedules {

    private final Map<String, Schedule> schedules = new LinkedHashMap<>();

    ConfiguredSchedules(OnCallSettings settings, Catalog catalog) {
        for (ScheduleEntry entry : settings.schedules()) {
            if (catalog.team(entry.team()).isEmpty()) {
                throw refused(entry, "names the team '" + entry.team() + "', which is not in the catalogue");
            }
            if (schedules.put(entry.id(), schedule(entry)) != null) {
                throw refused(entry, "is there twice; rename or remove one of the two");
            }
        }
    }

    @Override
    public Collection<Schedule> all() {
        return schedules.values();
    }

    @Override
    public Optional<Schedule> find(String id) {
        return Optional.ofNullable(schedules.get(id));
    }

    private static Schedule schedule(ScheduleEntry entry) {
        try {
            List<Layer> layers = new ArrayList<>();
            for (LayerEntry layer : entry.layers()) {
                layers.add(layer(layer, layers.size() + 1));
            }
            String name = entry.name() == null || entry.name().isBlank() ? entry.id() : entry.name();
            return new Schedule(entry.id(), name, entry.team(), CalendarWords.zone(entry.zone()), layers);
        } catch (IllegalArgumentException e) {
            throw refused(entry, "cannot be used: " + e.getMessage());
        }
    }

    private static Layer layer(LayerEntry entry, int number) {
        return new Layer(
                entry.name() == null || entry.name().isBlank() ? "layer " + number : entry.name(),
                entry.tier(),
                CalendarWords.rotation(entry.rotation()),
                entry.start(),
                CalendarWords.time(entry.handover()),
                entry.participants(),
                entry.restrictions().stream()
                        .map(ConfiguredSchedules::restriction)
                        .toList());
    }

    private static Restriction restriction(RestrictionEntry entry) {
        return new Restriction(
                CalendarWords.days(entry.days()), CalendarWords.time(entry.from()), CalendarWords.time(entry.to()));
    }

    private static IllegalArgumentException refused(ScheduleEntry entry, String why) {
        return new IllegalArgumentException(
                "The schedule '" + entry.id() + "' in muster.on-call.schedules " + why + ".");
    }
}
