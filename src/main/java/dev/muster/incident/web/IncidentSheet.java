package dev.muster.incident.web;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ImpactAssessment;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.OpenTask;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an incident shows.
 *
 * @param clocks the latest of each kind
 * @param tasks those of this viewer first
 * @param timeline newest first
 */
record IncidentSheet(
        Incident incident,
        List<StatusStep> steps,
        List<PageClock> clocks,
        Map<Role, String> roles,
        @Nullable ImpactAssessment impact,
        List<TaskView> tasks,
        List<TimelineView> timeline) {

    /** @param mine whether this viewer holds the task or may claim it */
    record TaskView(OpenTask task, boolean mine) {}

    static List<PageClock> latestOfEachKind(List<IncidentClock> clocks, Instant now) {
        Map<ClockKind, PageClock> latest = new EnumMap<>(ClockKind.class);
        clocks.stream()
                .sorted(Comparator.comparingInt(IncidentClock::cycle))
                .forEach(clock -> latest.put(clock.kind(), PageClock.of(clock, now)));
        return List.copyOf(latest.values());
    }

    static List<TaskView> tasksFor(Viewer viewer, List<OpenTask> tasks) {
        return tasks.stream()
                .map(task -> new TaskView(task, task.isFor(viewer.id(), viewer.groups())))
                .sorted(Comparator.comparing(TaskView::mine).reversed())
                .toList();
    }

    static List<TimelineView> newestFirst(List<TimelineEntry> entries) {
        List<TimelineEntry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed.stream().map(TimelineView::of).toList();
    }

    /** Why it stands where it stands, worth showing when it left the usual way. */
    public boolean leftTheWay() {
        return steps.isEmpty();
    }

    public boolean hasMine() {
        return tasks.stream().anyMatch(TaskView::mine);
    }

    /** The status updates, newest first. */
    public List<TimelineView> updates() {
        return ofKind(TimelineKind.STATUS_UPDATE);
    }

    /** What was noted about alerts that belong to this incident, newest first. */
    public List<TimelineView> alerts() {
        return ofKind(TimelineKind.ALERT_RELATED);
    }

    private List<TimelineView> ofKind(TimelineKind kind) {
        return timeline.stream().filter(view -> view.entry().kind() == kind).toList();
    }
}
