package dev.muster.oncall;

import org.jspecify.annotations.Nullable;

/**
 * Whom the process wants to be paged.
 *
 * @param cycle see {@link Page#cycle}
 * @param tier of the escalation; 0 is the first page
 * @param schedule id of the schedule to ask; {@code null}: that of the team that answers for the service
 * @param onCallTier 1 is first on call
 * @param text what they are asked
 */
public record PageRequest(
        String incident, int cycle, int tier, @Nullable String schedule, int onCallTier, String text) {

    /** What makes the messages of this page one: a retry tells nobody twice, another cycle tells them again. */
    public String messageKey() {
        return "page-" + cycle + "-" + tier;
    }
}
