package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is asked how an incident went after it was closed, and who is not. */
class SurveyTest extends SurveyScene {

    @Test
    void asksWhoReportedItByALinkThatOnlyTheyKnow() {
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.person()).isEqualTo("responder");
            assertThat(letter.text())
                    .contains("How satisfied are you", "works once", "2026-12-15 09:00 UTC", "You reported this");
        });
        assertThat(jdbc.sql("select token_hash from survey_invitation where incident = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isNotEqualTo(token())
                .hasSize(64);
        assertThat(Http.as(port, "manager")
                        .get("/api/v1/notifications?incident=" + number)
                        .body())
                .as("who may read what was sent must not answer for others")
                .contains("/survey/…")
                .doesNotContain(token());
        assertThat(texts()).anyMatch(text -> text.startsWith("Asked how it went (SATISFACTION): "));
    }

    @Test
    void asksTheTeamAndStakeholdersWhereTheTableSaysSo() {
        IncidentStory story = IncidentStory.declared(
                        engine, commands, incidents, Severity.P3, "survey-" + UUID.randomUUID())
                .acknowledged()
                .assessed("MEDIUM")
                .diagnosed()
                .recovered()
                .validated();
        story.complete("responder", "Complete post-mortem", Map.of());
        story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
        number = story.number();

        assertThat(surveys.of(number))
                .filteredOn(asked -> asked.questionnaire() == Questionnaire.TEAM)
                .extracting(SurveyInvitation::person)
                .contains("responder", "approver")
                .doesNotContain("system");
        assertThat(surveys.of(number))
                .filteredOn(asked -> asked.questionnaire() == Questionnaire.SATISFACTION)
                .extracting(SurveyInvitation::person)
                .contains("responder");
    }

    @Test
    void neverAsksAfterADrill() {
        number = commands.declare(new Declaration(
                        "We practise",
                        null,
                        "survey-" + UUID.randomUUID(),
                        Severity.P4,
                        null,
                        null,
                        null,
                        Origin.PERSON,
                        "responder",
                        false,
                        IncidentMode.DRILL))
                .number();
        new IncidentStory(engine, incidents, number)
                .runJobs()
                .acknowledged()
                .assessed("LOW")
                .diagnosed()
                .recovered()
                .validated()
                .isOver();

        assertThat(surveys.of(number)).isEmpty();
        assertThat(letters()).isEmpty();
        assertThat(texts()).containsExactly("Nobody is asked how it went: DRILL incidents have no survey");
    }
}
