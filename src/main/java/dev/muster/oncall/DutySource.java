package dev.muster.oncall;

/** Why somebody is the one to page. */
public enum DutySource {
    /** Their turn in the schedule. */
    SCHEDULE,
    /** They took over a turn. */
    OVERRIDE,
    /** Their place in the order of a team that has no schedule. */
    FIXED_ORDER,
    /** Nobody was on call, or they had been asked already: the next in the order of the team. */
    FALLBACK_ORDER,
    /** Nobody of the team is left, or the policy says so: management. */
    MANAGEMENT,
    /** There is nobody at all. */
    NOBODY
}
