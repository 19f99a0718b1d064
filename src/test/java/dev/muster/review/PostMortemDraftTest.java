package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.diagnosis.Diagnosed;
import dev.muster.incident.Resolution;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostMortemDraftTest {

    private final PostMortemSections draft = PostMortemDraft.from(CheckoutStory.facts());

    @Test
    void summarisesTheCourse() {
        assertThat(draft.summary()).isEqualTo("""
            **Checkout answers 500** was a P1 Critical incident (complete service outage) of checkout. \
            It was first classified P2.

            It was detected on 2026-11-24 at 14:29 UTC and declared at 14:30 UTC by an alert. \
            Counted from the declaration it was acknowledged after 22 min, diagnosed after 40 min, \
            restored after 1 h 30 min, validated after 1 h 45 min, resolved after 1 h 46 min.

            - Cause: Connection pool of the new release is too small
            - Solution: Rolled back to release 41
            - Roles: Karim Haddad (commander)
            - Status updates published: 1\
            """);
    }

    @Test
    void showsHowTheCauseWasFound() {
        assertThat(draft.rootCause())
                .startsWith("Connection pool of the new release is too small\n\n- Category: configuration\n")
                .contains(
                        "- Set off by: release 42\n", "**Five whys**\n\n- Why? Every request waited for a connection\n")
                .contains("- 14:58 UTC, refuted: The payment provider is down (test: asked them)")
                .contains("- 15:02 UTC, rosa from logs: pool exhausted");
    }

    @Test
    void statesTheImpactByAxis() {
        assertThat(draft.impactAnalysis()).startsWith("""
            - Users: critical; 15000 affected
            - Business: high; orders are lost
            - Systems: low; checkout, cart
            - Data: none
            - Security: none
            - Duration: 1 h 31 min, from 2026-11-24 14:29 UTC until 2026-11-24 16:00 UTC
            - Assessed by karim at 15:05 UTC; assessments made: 2
            """);
    }

    @Test
    void separatesPromisesKeptFromPromisesBroken() {
        String[] parts = draft.lessonsLearned().split("\\*\\*What went less well\\*\\*");
        assertThat(parts[0])
                .contains("Monitoring noticed it before a person reported it.", "Status updates that came in time: 1.")
                .doesNotContain("validation");
        assertThat(parts[1])
                .contains("The promise “response within 15 min” was broken: it was due at 14:45 UTC and came at 14:52"
                        + " UTC, 7 min late.")
                .contains("Validation round 1 failed: performance test failed: p99 is 4 s.")
                .contains("- Escalated to tier 1: karim")
                .contains("A hypothesis proved wrong: The payment provider is down")
                .contains("Where were we lucky?");
    }

    @Test
    void proposesActionItemsFromWhatWentWrong() {
        assertThat(draft.actionItems().lines())
                .containsExactly(
                        "- Prevent: Load test every release (owner: not known yet; due: not known yet)",
                        "- Prevent: Alert on pool use above 80 % (owner: not known yet; due: not known yet)",
                        "- Process: find out why the promise “response within 15 min” was broken"
                                + " (owner: not known yet; due: not known yet)",
                        "- Test: let the performance test run before a recovery counts as done"
                                + " (owner: not known yet; due: not known yet)",
                        "- Documentation: add the cause and the solution to the runbook of checkout"
                                + " (owner: not known yet; due: not known yet)");
    }

    @Test
    void saysWhatIsNotKnown() {
        PostMortemSections empty = PostMortemDraft.from(new PostMortemFacts(
                CheckoutStory.incident("Checkout answers 500", Resolution.UNKNOWN),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Diagnosed.NOTHING,
                List.of()));
        assertThat(empty.summary())
                .contains("- Cause: not known yet", "- Solution: not known yet", "- Roles: not known yet");
        assertThat(empty.rootCause()).startsWith("The root cause is not known yet.");
        assertThat(empty.impactAnalysis()).contains("The impact was never assessed.", "- Duration: not known yet");
    }

    @Test
    void fitsIntoTheFieldsOfTheForm() {
        Resolution endless = new Resolution(
                "x ".repeat(2000), null, "y".repeat(4000), "z".repeat(4000), "measure\n".repeat(500) + "w".repeat(200));
        PostMortemFacts facts = CheckoutStory.facts();
        PostMortemSections sections = PostMortemDraft.from(new PostMortemFacts(
                CheckoutStory.incident("t".repeat(500), endless),
                facts.milestones(),
                facts.clocks(),
                facts.roles(),
                facts.assessments(),
                Collections.nCopies(100, facts.timeline().get(2)),
                facts.diagnosed(),
                Collections.nCopies(100, facts.validationRounds().get(0))));
        assertThat(List.of(
                        sections.summary(),
                        sections.rootCause(),
                        sections.impactAnalysis(),
                        sections.lessonsLearned(),
                        sections.actionItems()))
                .allSatisfy(section ->
                        assertThat(section).hasSizeLessThanOrEqualTo(4000).isNotBlank());
        assertThat(sections.lessonsLearned()).endsWith("(Shortened; the incident's timeline has everything.)");
    }
}
