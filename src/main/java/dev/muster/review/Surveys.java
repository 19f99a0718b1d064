package dev.muster.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was asked how an incident went, and what they answered. A token is known to its recipient alone. */
public interface Surveys {

    int LOWEST = 1;
    int HIGHEST = 5;

    /** Keeps that this person was asked; of the token only what cannot be turned back. */
    void invite(
            String incident, int closing, Questionnaire questionnaire, String person, String token, Instant expiresAt);

    /** The invitation that the token belongs to, whether it can still be answered or not. */
    Optional<SurveyInvitation> find(String token);

    /** Every invitation of an incident, oldest first. */
    List<SurveyInvitation> of(String incident);

    /**
     * Keeps an answer, once.
     *
     * @param score from {@value #LOWEST} to {@value #HIGHEST}
     * @return whether this call kept it; false if the token is unknown, used or expired
     */
    boolean answer(String token, int score, @Nullable String comment);

    /** One for each questionnaire that somebody was asked to fill in. */
    List<SurveyResult> results(String incident);
}
