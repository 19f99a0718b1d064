package dev.muster.review.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.review.ReviewCommands;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of a review into messages to its process. */
@Component
@Transactional
class ReviewMessages implements ReviewCommands {

    private static final String WAIVED = "postIncidentReview.waived";

    private final Incidents incidents;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    ReviewMessages(Incidents incidents, RuntimeService runtime, WithoutAuthorization withoutAuthorization) {
        this.incidents = incidents;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void waive(String number, String reason, String person) {
        String known = incidents.get(number).number();
        boolean heard = withoutAuthorization.call(() -> !runtime.createMessageCorrelation(WAIVED)
                .processInstanceBusinessKey(known)
                .setVariables(Map.of(ReviewVariables.WAIVE_REASON, reason, ReviewVariables.WAIVED_BY, person))
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw new NotPossibleNowException("No review of " + known + " is open, so there is nothing to waive.");
        }
    }
}
