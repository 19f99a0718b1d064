package dev.muster.intake.triage;

import dev.muster.incident.Severity;
import dev.muster.intake.Signal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an alert while a body is decided: as it is stored, plus what this body changes of it. Times are cut
 * to microseconds, which is what databases keep, so that a time equals itself after it was stored.
 */
public final class Occurrence {

    private final @Nullable Long id;
    private final String dedupKey;
    private final int number;
    private final @Nullable Signal signal;
    private final @Nullable String group;
    private boolean open;
    private boolean closedNow;
    private int newlySeen;
    private @Nullable Severity severity;
    private @Nullable String incident;
    private @Nullable Instant lastStart;
    private @Nullable Instant end;
    private @Nullable String heldBy;
    private boolean releasedNow;

    private Occurrence(
            @Nullable Long id,
            String dedupKey,
            int number,
            @Nullable Signal signal,
            @Nullable String group,
            boolean open,
            @Nullable Severity severity,
            @Nullable String incident,
            @Nullable Instant lastStart,
            @Nullable Instant end) {
        this.id = id;
        this.dedupKey = dedupKey;
        this.number = number;
        this.signal = signal;
        this.group = group;
        this.open = open;
        this.severity = severity;
        this.incident = incident;
        this.lastStart = micros(lastStart);
        this.end = micros(end);
    }

    /** One that is in the database. */
    public static Occurrence stored(
            long id,
            String dedupKey,
            int number,
            boolean open,
            @Nullable Severity severity,
            @Nullable String incident,
            @Nullable Instant lastStart,
            @Nullable Instant end,
            @Nullable String heldBy) {
        Occurrence stored = new Occurrence(id, dedupKey, number, null, null, open, severity, incident, lastStart, end);
        stored.heldBy = heldBy;
        return stored;
    }

    static Occurrence fired(String dedupKey, int number, Signal signal, String group, @Nullable Severity severity) {
        Occurrence fired =
                new Occurrence(null, dedupKey, number, signal, group, true, severity, null, signal.startsAt(), null);
        fired.newlySeen = 1;
        return fired;
    }

    /** One whose end came first. It is kept, so that its firing is known to be late. */
    static Occurrence over(String dedupKey, int number, Signal signal, String group, Instant end) {
        return new Occurrence(
                null, dedupKey, number, signal, group, false, signal.severityHint(), null, signal.startsAt(), end);
    }

    void seenAgain(@Nullable Instant start) {
        newlySeen++;
        Instant later = micros(start);
        if (later != null && (lastStart == null || later.isAfter(lastStart))) {
            lastStart = later;
        }
    }

    void raiseTo(Severity higher) {
        severity = higher;
    }

    void belongTo(String number) {
        incident = number;
    }

    void hold(String window) {
        heldBy = window;
    }

    /** The maintenance that held it is over. */
    void release() {
        heldBy = null;
        releasedNow = true;
    }

    void close(Instant at) {
        open = false;
        closedNow = true;
        end = micros(at);
    }

    boolean startedBefore(@Nullable Instant start) {
        return lastStart != null && start != null && lastStart.isBefore(micros(start));
    }

    boolean startedAfter(@Nullable Instant start) {
        return lastStart != null && start != null && lastStart.isAfter(micros(start));
    }

    boolean hasStart() {
        return lastStart != null;
    }

    boolean endedAfter(@Nullable Instant start) {
        return end != null && start != null && end.isAfter(micros(start));
    }

    /** {@code null} while it is not in the database. */
    public @Nullable Long id() {
        return id;
    }

    public String dedupKey() {
        return dedupKey;
    }

    /** Counts the occurrences of a key, from 1. */
    public int number() {
        return number;
    }

    /** The signal that made it; {@code null} if it was in the database before. */
    public @Nullable Signal signal() {
        return signal;
    }

    /** What may share an incident with it; {@code null} if it was in the database before. */
    public @Nullable String group() {
        return group;
    }

    public boolean isOpen() {
        return open;
    }

    /** This body told something of it. */
    public boolean isToldNow() {
        return newlySeen > 0 || closedNow;
    }

    /** Something of it has to be written. */
    public boolean isChangedNow() {
        return isToldNow() || releasedNow;
    }

    /** The maintenance window that holds it back. */
    public @Nullable String heldBy() {
        return heldBy;
    }

    /** How often this body says that it fires. */
    public int newlySeen() {
        return newlySeen;
    }

    public @Nullable Severity severity() {
        return severity;
    }

    public @Nullable String incident() {
        return incident;
    }

    /** The latest start that a sender gave for it. */
    public @Nullable Instant lastStart() {
        return lastStart;
    }

    public @Nullable Instant end() {
        return end;
    }

    private static @Nullable Instant micros(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }
}
