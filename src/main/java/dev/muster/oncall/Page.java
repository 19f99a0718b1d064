package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person asked to take care of an incident, and what came of it.
 *
 * @param cycle from 1: another one begins when an incident is opened again, or when an escalation begins anew
 * @param tier of the escalation; 0 is the first page, before anybody is late
 * @param onCallTier which place on call was asked for: 1 is first on call
 * @param person user id; {@code null}: there was nobody to page
 * @param text what was asked
 * @param reason why this person
 * @param messageKey the key under which the outbox has the messages of this page
 * @param answeredBy who answered, also if it was another
 */
public record Page(
        String id,
        String incident,
        int cycle,
        int tier,
        String team,
        int onCallTier,
        @Nullable String person,
        DutySource source,
        String text,
        String reason,
        String messageKey,
        Instant pagedAt,
        PageOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable String answeredBy) {}
