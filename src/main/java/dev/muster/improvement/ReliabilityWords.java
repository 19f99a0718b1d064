package dev.muster.improvement;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Durations;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.review.ActionItem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in lines what was counted. */
final class ReliabilityWords {

    private static final String NO_SERVICE = "no service named";
    private static final String NO_CAUSE = "not named";

    private ReliabilityWords() {}

    static String trend(Period last, Period before) {
        return last.words() + ": " + last.incidents().size() + " (the month before: "
                + before.incidents().size() + ")\n"
                + counts(last, before, incident -> incident.severity().name())
                + counts(last, before, ReliabilityWords::service);
    }

    static String causes(Period last, Period before) {
        String lines = counts(last, before, ReliabilityWords::cause);
        return lines.isEmpty() ? "- none\n" : lines;
    }

    /** The same service with the same sort of cause at least twice in the two months. */
    static String recurrence(List<Incident> both) {
        Map<String, List<Incident>> same = both.stream()
                .filter(incident -> incident.service() != null
                        && incident.resolution().causeCategory() != null
                        && !"UNKNOWN".equals(incident.resolution().causeCategory()))
                .collect(Collectors.groupingBy(
                        incident -> service(incident) + ", " + cause(incident), TreeMap::new, Collectors.toList()));
        String lines = same.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> line(each.getKey() + ": " + each.getValue().size() + " times, "
                        + each.getValue().stream()
                                .map(Incident::number)
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
        return lines.isEmpty() ? line("nothing") : lines;
    }

    static String overdue(Collection<ActionItem> items, long total) {
        if (items.isEmpty()) {
            return line("none");
        }
        return items.stream()
                        .map(item -> line(item.number() + " " + item.title()
                                + (item.owner() == null ? ", nobody’s" : ", " + item.owner())
                                + (item.dueAt() == null
                                        ? ""
                                        : ", due "
                                                + item.dueAt()
                                                        .atOffset(ZoneOffset.UTC)
                                                        .toLocalDate())))
                        .collect(Collectors.joining())
                + (total > items.size() ? line("and " + (total - items.size()) + " more") : "");
    }

    /** Clocks that were called off promise nothing. */
    static String clocks(List<IncidentClock> clocks, Instant now) {
        String lines = Stream.of(ClockKind.RESPONSE, ClockKind.UPDATE, ClockKind.RESOLUTION, ClockKind.POSTMORTEM)
                .map(kind -> clocks(
                        kind,
                        clocks.stream()
                                .filter(clock -> clock.kind() == kind && clock.cancelledAt() == null)
                                .toList(),
                        now))
                .collect(Collectors.joining());
        return lines.isEmpty() ? line("none were made") : lines;
    }

    private static String clocks(ClockKind kind, List<IncidentClock> clocks, Instant now) {
        if (clocks.isEmpty()) {
            return "";
        }
        long missed = clocks.stream().filter(clock -> isBroken(clock, now)).count();
        IncidentClock slowest = clocks.stream()
                .max(Comparator.comparing((IncidentClock clock) -> taken(clock, now)))
                .orElseThrow();
        return line(kind.label() + ": " + missed + " of " + clocks.size() + " not kept; the slowest "
                + slowest.incident() + ", " + Durations.words(taken(slowest, now)) + " of "
                + Durations.words(slowest.goal()));
    }

    private static boolean isBroken(IncidentClock clock, Instant now) {
        return switch (clock.state(now)) {
            case MISSED, BREACHED -> true;
            default -> false;
        };
    }

    private static Duration taken(IncidentClock clock, Instant now) {
        Instant end = clock.stoppedAt() == null ? now : clock.stoppedAt();
        Duration pauses =
                clock.pauses().stream().map(pause -> pause.lengthAt(end)).reduce(Duration.ZERO, Duration::plus);
        Duration taken = Duration.between(clock.startedAt(), end).minus(pauses);
        return taken.isNegative() ? Duration.ZERO : taken;
    }

    private static String counts(Period last, Period before, Function<Incident, String> key) {
        Map<String, Long> now = counted(last, key);
        Map<String, Long> then = counted(before, key);
        TreeSet<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(then.keySet());
        return keys.stream()
                .map(each -> line(each + ": " + now.getOrDefault(each, 0L) + " (" + then.getOrDefault(each, 0L) + ")"))
                .collect(Collectors.joining());
    }

    private static Map<String, Long> counted(Period period, Function<Incident, String> key) {
        return period.incidents().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String service(Incident incident) {
        return incident.service() == null ? NO_SERVICE : incident.service();
    }

    private static String cause(Incident incident) {
        String category = incident.resolution().causeCategory();
        return category == null ? NO_CAUSE : category;
    }

    private static String line(String words) {
        return "- " + words + "\n";
    }
}
