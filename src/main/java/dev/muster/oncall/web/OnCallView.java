package dev.muster.oncall.web;

import dev.muster.oncall.DutySource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call of a team.
 *
 * @param schedule id; {@code null}: the team is asked in a fixed order
 * @param zone of the schedule
 * @param forServices whether this is who is asked for the team's services; false: another schedule of the team, which
 *     {@code escalation-policy.dmn} may name
 */
public record OnCallView(
        String team,
        String teamName,
        @Nullable String schedule,
        @Nullable String scheduleName,
        @Nullable String zone,
        boolean forServices,
        List<Place> onCall) {

    /**
     * One place on call.
     *
     * @param tier 1 is first on call
     * @param person user id; {@code null}: there is nobody at all
     * @param planned false: nobody is on call, and this person is paged instead
     * @param until when somebody else follows
     * @param next user id of who follows; {@code null}: nobody, or not known
     */
    public record Place(
            int tier,
            @Nullable String person,
            @Nullable String name,
            DutySource source,
            boolean planned,
            String reason,
            @Nullable Instant until,
            @Nullable String next,
            @Nullable String nextName) {}
}
