package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person was asked once.
 *
 * @param closing the how-manieth closing of the incident it was about, from 1
 * @param person a user id or a mail address
 */
public record SurveyInvitation(
        String incident,
        int closing,
        Questionnaire questionnaire,
        String person,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
