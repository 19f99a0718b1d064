package dev.muster.improvement.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.improvement.ImprovementCommands;
import dev.muster.improvement.ImprovementRound;
import dev.muster.improvement.ImprovementRounds;
import dev.muster.improvement.RoundKind;
import dev.muster.incident.NotPossibleNowException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what a person asks for into a process instance, as the calendar does by itself. */
@Component
@Transactional
class ImprovementProcess implements ImprovementCommands {

    private static final String REVIEW_REQUESTED = "reliabilityReview.requested";
    private static final String CHECK_REQUESTED = "readinessCheck.requested";

    private final ImprovementRounds rounds;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    ImprovementProcess(ImprovementRounds rounds, RuntimeService runtime, WithoutAuthorization withoutAuthorization) {
        this.rounds = rounds;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public ImprovementRound request(RoundKind kind, String person) {
        rounds.waiting(kind).ifPresent(last -> {
            throw new NotPossibleNowException("The " + kind.label() + " " + last.number()
                    + " still waits for its decision. Decide it before you ask for another one.");
        });
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(
                        kind == RoundKind.RELIABILITY_REVIEW ? REVIEW_REQUESTED : CHECK_REQUESTED)
                .setVariable(ImprovementVariables.REQUESTED_BY, person)
                .correlateStartMessage());
        return rounds.waiting(kind).orElseThrow();
    }
}
