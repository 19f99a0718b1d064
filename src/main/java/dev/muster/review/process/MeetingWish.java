package dev.muster.review.process;

import dev.muster.engine.RefusedByRule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The meeting that somebody asks for, as a form or the API gives it. */
record MeetingWish(
        Instant startsAt, Duration length, @Nullable String place, List<String> participants) {

    static final Duration USUAL_LENGTH = Duration.ofMinutes(30);

    /** @throws RefusedByRule if it is not clear when, or with whom */
    static MeetingWish readFrom(VariableScope scope) {
        Object minutes = scope.getVariable(ReviewVariables.MEETING_MINUTES);
        return new MeetingWish(
                time(ReviewVariables.text(scope, ReviewVariables.MEETING_AT)),
                minutes == null || minutes.toString().isBlank()
                        ? USUAL_LENGTH
                        : Duration.ofMinutes((long) Double.parseDouble(minutes.toString())),
                ReviewVariables.text(scope, ReviewVariables.MEETING_PLACE),
                people(ReviewVariables.textOr(scope, ReviewVariables.MEETING_PARTICIPANTS, "")));
    }

    private static Instant time(@Nullable String text) {
        try {
            return OffsetDateTime.parse(Objects.requireNonNullElse(text, "")).toInstant();
        } catch (DateTimeException e) {
            throw new RefusedByRule("Please say in meetingAt when the meeting begins, with date, time and zone,"
                    + " such as 2026-11-27T14:00Z.");
        }
    }

    private static List<String> people(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(person -> !person.isBlank())
                .distinct()
                .toList();
    }
}
