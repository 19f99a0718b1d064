package dev.muster.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schedule with its overrides: who really is on call. In one tier there is one person at any instant, or a gap.
 *
 * <p>Of the layers of a tier the last that counts decides; an override decides before all of them.
 */
public final class FinalSchedule {

    /** How far ahead the end of a shift is looked for. */
    private static final Duration HORIZON = Duration.ofDays(400);

    private final Schedule schedule;
    private final List<ShiftOverride> overrides;

    /** @param overrides of this schedule; those of others are ignored */
    public FinalSchedule(Schedule schedule, List<ShiftOverride> overrides) {
        this.schedule = schedule;
        this.overrides = overrides.stream()
                .filter(override -> override.schedule().equals(schedule.id()))
                .toList();
    }

    /** Who has the tier and why; two instants with equal answers and nothing in between belong to one shift. */
    private record Holder(
            @Nullable String person,
            @Nullable String layer,
            int turn,
            @Nullable String override) {

        static final Holder NOBODY = new Holder(null, null, -1, null);
    }

    public Schedule schedule() {
        return schedule;
    }

    /**
     * The shift, or the gap, at this instant, from then on until it ends. A gap without an end in sight is cut off after
     * more than a year.
     */
    public Shift at(int tier, Instant at) {
        for (Duration ahead = Duration.ofDays(8); ; ahead = ahead.multipliedBy(8)) {
            boolean far = ahead.compareTo(HORIZON) >= 0;
            List<Shift> found = shifts(tier, at, at.plus(far ? HORIZON : ahead));
            if (found.size() > 1 || far) {
                return found.get(0);
            }
        }
    }

    /** What follows on a shift. */
    public Optional<Shift> after(Shift shift) {
        Shift next = at(shift.tier(), shift.to());
        return next.isGap() && shift.isGap() ? Optional.empty() : Optional.of(next);
    }

    /** Shifts and gaps of one tier, first one first: together exactly the time from {@code from} to {@code to}. */
    public List<Shift> shifts(int tier, Instant from, Instant to) {
        List<Shift> shifts = new ArrayList<>();
        Instant begin = from;
        Holder holder = holderAt(tier, from);
        for (Iterator<Instant> changes = changes(tier, from, to).iterator(); changes.hasNext(); ) {
            Instant change = changes.next();
            Holder next = holderAt(tier, change);
            if (!next.equals(holder)) {
                shifts.add(shift(tier, holder, begin, change));
                begin = change;
                holder = next;
            }
        }
        if (begin.isBefore(to)) {
            shifts.add(shift(tier, holder, begin, to));
        }
        return shifts;
    }

    private SortedSet<Instant> changes(int tier, Instant from, Instant to) {
        SortedSet<Instant> changes = new TreeSet<>();
        schedule.layers().stream()
                .filter(layer -> layer.tier() == tier)
                .forEach(layer -> changes.addAll(layer.changes(from, to, schedule.zone())));
        overrides.stream().filter(override -> override.tier() == tier).forEach(override -> {
            changes.add(override.from());
            changes.add(override.to());
        });
        changes.removeIf(change -> !change.isAfter(from) || !change.isBefore(to));
        return changes;
    }

    private Holder holderAt(int tier, Instant at) {
        Holder planned = plannedAt(tier, at);
        return overrides.stream()
                .filter(override -> override.tier() == tier && override.covers(at))
                .filter(override ->
                        override.replaces() == null || override.replaces().equals(planned.person()))
                .map(override -> new Holder(override.person(), null, -1, override.id()))
                .reduce((earlier, later) -> later)
                .orElse(planned);
    }

    private Holder plannedAt(int tier, Instant at) {
        Holder planned = Holder.NOBODY;
        for (Layer layer : schedule.layers()) {
            if (layer.tier() == tier) {
                Optional<Layer.Turn> turn = layer.turnAt(at, schedule.zone());
                planned = turn.isEmpty()
                        ? planned
                        : new Holder(
                                turn.get().person(), layer.name(), turn.get().number(), null);
            }
        }
        return planned;
    }

    private Shift shift(int tier, Holder holder, Instant from, Instant to) {
        return new Shift(schedule.id(), tier, holder.person(), from, to, holder.layer(), holder.override());
    }
}
