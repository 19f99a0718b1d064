package dev.muster.catalog.file;

import dev.muster.catalog.OnCallLayer;
import dev.muster.catalog.OnCallSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shape of an on-call schedule in a catalogue's text. */
record ScheduleEntry(String id, @Nullable String name, String team, String timeZone, List<LayerEntry> layers) {

    private static final String ALL_DAY = "00:00";

    OnCallSchedule schedule() {
        List<OnCallLayer> made = new ArrayList<>();
        layers.forEach(layer -> made.add(layer.layer(made.size())));
        return new OnCallSchedule(id, Objects.requireNonNullElse(name, id), team, ZoneId.of(timeZone), made);
    }

    /** What a layer is called that has no name. */
    static String nameOf(int index) {
        return "layer " + (index + 1);
    }

    record LayerEntry(
            @Nullable String name,
            @Nullable Integer tier,
            String rotation,
            String start,
            String handover,
            List<String> participants,
            @Nullable List<WindowEntry> restrictions) {

        OnCallLayer layer(int index) {
            return new OnCallLayer(
                    Objects.requireNonNullElse(name, nameOf(index)),
                    tier == null ? 1 : tier,
                    rotation,
                    LocalDate.parse(start),
                    LocalTime.parse(handover),
                    participants,
                    restrictions == null
                            ? List.of()
                            : restrictions.stream().map(WindowEntry::window).toList());
        }
    }

    record WindowEntry(
            List<Day> days, @Nullable String from, @Nullable String to) {

        OnCallLayer.Window window() {
            return new OnCallLayer.Window(
                    days.stream().map(Day::day).toList(),
                    LocalTime.parse(Objects.requireNonNullElse(from, ALL_DAY)),
                    LocalTime.parse(Objects.requireNonNullElse(to, ALL_DAY)));
        }
    }

    /** The days as a text names them. */
    enum Day {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN;

        DayOfWeek day() {
            return DayOfWeek.of(ordinal() + 1);
        }
    }
}
