package dev.muster.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about an incident. It names nobody: who has to fear for an answer gives none.
 *
 * @param mean of the scores; {@code null} while nobody has answered, never 0
 * @param scores how often each score from 1 to 5 was given
 */
public record SurveyResult(
        Questionnaire questionnaire,
        int asked,
        int answered,
        @Nullable Double mean,
        Map<Integer, Integer> scores,
        List<String> comments) {}
