package dev.muster.diagnosis.web;

import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.ChangeEvent;
import dev.muster.diagnosis.ChangeKind;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.NewEvidence;
import dev.muster.diagnosis.NewProblem;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What callers send to the API of the diagnosis. */
final class DiagnosisRequests {

    private static final String ADDRESS = "https?://\\S+";
    private static final String NOT_AN_ADDRESS = "must be an http or https address";

    private DiagnosisRequests() {}

    /** @param kind absent: OTHER */
    record RecordEvidence(
            @Nullable EvidenceKind kind,
            @Nullable @Size(max = 200) String source,

            @NotBlank(message = "say what was seen") @Size(max = 4000)
            String text,

            @Nullable @Size(max = 2000) @Pattern(regexp = ADDRESS, message = NOT_AN_ADDRESS)
            String link,

            @Nullable @PastOrPresent(message = "evidence cannot be collected in the future")
            Instant collectedAt,

            @Nullable Long corrects,
            @Nullable @Size(max = 2000) String correctionReason) {

        @AssertTrue(message = "say why the earlier evidence is wrong, and name it in corrects")
        boolean isCorrectionReason() {
            return (corrects == null) == (correctionReason == null || correctionReason.isBlank());
        }

        NewEvidence evidence(String person) {
            return new NewEvidence(
                    Objects.requireNonNullElse(kind, EvidenceKind.OTHER),
                    blankToNull(source),
                    text.strip(),
                    link,
                    null,
                    person,
                    collectedAt,
                    corrects,
                    blankToNull(correctionReason));
        }
    }

    /** @param outcome absent: OPEN */
    record RecordHypothesis(
            @NotBlank(message = "say what is supposed") @Size(max = 4000)
            String statement,

            @Nullable @Size(max = 4000) String test,
            Hypothesis.@Nullable Outcome outcome) {

        @AssertTrue(message = "say how it was tested before it is supported or refuted")
        boolean isTest() {
            return outcome == null || outcome == Hypothesis.Outcome.OPEN || test != null && !test.isBlank();
        }

        Hypothesis hypothesis(String person, Instant now) {
            return new Hypothesis(
                    statement.strip(),
                    blankToNull(test),
                    Objects.requireNonNullElse(outcome, Hypothesis.Outcome.OPEN),
                    person,
                    now);
        }
    }

    /** @param source absent: api */
    record TellChange(
            @NotBlank(message = "say which service was changed") @Size(max = 200)
            String service,

            @NotBlank(message = "say what was changed") @Size(max = 1000)
            String summary,

            @Nullable ChangeKind kind,

            @NotNull(message = "say when it took effect") Instant at,

            @Nullable @Size(max = 200) String author,

            @Nullable @Size(max = 2000) @Pattern(regexp = ADDRESS, message = NOT_AN_ADDRESS)
            String url,

            @Nullable @Size(max = 100) String source,
            @Nullable @Size(max = 200) String externalId) {

        ChangeEvent change() {
            return new ChangeEvent(
                    0,
                    service.strip(),
                    summary.strip(),
                    Objects.requireNonNullElse(kind, ChangeKind.OTHER),
                    at.truncatedTo(ChronoUnit.MICROS),
                    blankToNull(author),
                    url,
                    Objects.requireNonNullElse(blankToNull(source), "api"),
                    blankToNull(externalId));
        }
    }

    record OpenProblem(
            @NotBlank(message = "say what the problem is") @Size(max = 500)
            String title,

            @Nullable @Size(max = 200) String service,
            @Nullable CauseCategory causeCategory,
            @Nullable @Size(max = 4000) String cause,
            @Nullable @Size(max = 4000) String workaround,
            @Nullable @Size(max = 100) List<@NotBlank String> incidents) {

        NewProblem problem() {
            return new NewProblem(
                    title.strip(),
                    blankToNull(service),
                    causeCategory,
                    blankToNull(cause),
                    blankToNull(workaround),
                    incidents == null ? List.of() : incidents);
        }
    }

    record LearnOfProblem(
            @Nullable @Size(max = 4000) String cause,
            @Nullable @Size(max = 4000) String workaround) {

        @AssertTrue(message = "give a cause, a workaround or both")
        boolean isCause() {
            return blankToNull(cause) != null || blankToNull(workaround) != null;
        }
    }

    record ResolveProblem(
            @NotBlank(message = "say how it was removed") @Size(max = 4000)
            String solution) {}

    record LinkProblem(
            @NotBlank(message = "say which problem, such as PRB-2026-001")
            String problem,

            @NotBlank(message = "say why the incident comes from this problem") @Size(max = 2000)
            String reason) {}

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
