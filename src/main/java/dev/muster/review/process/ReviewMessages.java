package dev.muster.review.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.review.ReviewCommands;
import dev.muster.review.ReviewMeeting;
import dev.muster.review.ReviewMeetings;
import dev.muster.review.WaiverRequest;
import dev.muster.review.Waivers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of a review into messages to its process. */
@Component
@Transactional
class ReviewMessages implements ReviewCommands {

    private static final String WAIVER_REQUESTED = "postIncidentReview.waiverRequested";
    private static final String MEETING_CALLED = "postIncidentReview.meetingCalled";

    private final Incidents incidents;
    private final WaiverRecord record;
    private final Waivers waivers;
    private final ReviewMeetings meetings;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    ReviewMessages(
            Incidents incidents,
            WaiverRecord record,
            Waivers waivers,
            ReviewMeetings meetings,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization) {
        this.incidents = incidents;
        this.record = record;
        this.waivers = waivers;
        this.meetings = meetings;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public WaiverRequest askForWaiver(String incident, String reason, String person) {
        String number = incidents.get(incident).number();
        if (waivers.isPending(number)) {
            throw new NotPossibleNowException("Somebody has asked to waive the review of " + number
                    + " already; the request waits for its answer.");
        }
        send(
                number,
                WAIVER_REQUESTED,
                "waive",
                Variables.putValue(ReviewVariables.WAIVER_REASON, reason)
                        .putValue(ReviewVariables.WAIVER_REQUESTED_BY, person)
                        .putValue(ReviewVariables.WAIVER_DECISION, null)
                        .putValue(ReviewVariables.WAIVER_COMMENT, null));
        record.requested(number, person, reason);
        return waivers.of(number).get(0);
    }

    @Override
    public ReviewMeeting arrangeMeeting(
            String incident,
            Instant startsAt,
            Duration length,
            @Nullable String place,
            List<String> participants,
            String person) {
        String number = incidents.get(incident).number();
        send(
                number,
                MEETING_CALLED,
                "meet about",
                Variables.putValue(ReviewVariables.MEETING_AT, startsAt.toString())
                        .putValue(ReviewVariables.MEETING_MINUTES, length.toMinutes())
                        .putValue(ReviewVariables.MEETING_PLACE, place)
                        .putValue(ReviewVariables.MEETING_PARTICIPANTS, String.join(",", participants))
                        .putValue(ReviewVariables.MEETING_CALLED_BY, person));
        return meetings.latest(number).orElseThrow();
    }

    /** The variables belong to this one request: the next one begins without them. */
    private void send(String number, String message, String what, VariableMap variables) {
        boolean heard = withoutAuthorization.call(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .setVariablesToTriggeredScope(variables)
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw new NotPossibleNowException("No review of " + number + " is open, so there is nothing to " + what
                    + ". If the incident has only just been resolved, please try again in a moment.");
        }
    }
}
