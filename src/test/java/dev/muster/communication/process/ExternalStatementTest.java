package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code external-statement.bpmn}: draft, four eyes, publication. */
class ExternalStatementTest extends StatementScene {

    @ParameterizedTest
    @EnumSource(StatementKind.class)
    void whatWasApprovedIsLetterForLetterWhatIsSent(StatementKind kind) {
        IncidentStory story = declared(Severity.P1);
        request(story, kind);
        drafted(story, kind, "Paying takes up to a minute.");

        Object shown = engine.getTaskService().getVariable(story.task(APPROVE).getId(), "statementPreview");
        assertThat(readBy(story, kind.audience())).isEmpty();
        approved(story);

        assertThat(readBy(story, kind.audience())).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.text())
                    .isEqualTo(shown)
                    .contains("Paying is slow", "Paying takes up to a minute.")
                    .doesNotContain("P1", "/incidents/", "Checkout answers nothing");
            assertThat(mail.subject()).isEqualTo("[" + story.number() + "] Paying is slow");
        });
        assertThat(statement(story).state()).isEqualTo("PUBLISHED");
        assertThat(entries(story, TimelineKind.STATEMENT)).hasSize(4);
    }

    @Test
    void theAuthorCannotApproveTheirOwnText() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        story.complete("commander", DRAFT, draft(StatementKind.STATUS_PAGE, "We are on it."));
        story.timer("event_ApprovalOverdue"); // now commanders may approve, too

        assertThatThrownBy(() -> story.complete("commander", APPROVE, Map.of("approvalDecision", "APPROVE")))
                .hasMessageContaining("You wrote this statement");

        assertThat(story.task(APPROVE)).isNotNull();
        assertThat(statement(story).state()).isEqualTo("IN_APPROVAL");
        assertThat(readBy(story, "PUBLIC")).isEmpty();
    }

    @Test
    void whoWroteAnEarlierWordingCannotApproveALaterOne() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        story.complete("commander", DRAFT, draft(StatementKind.STATUS_PAGE, "We are on it."));
        story.complete("approver", APPROVE, Map.of("approvalDecision", "REJECT", "approvalComment", "say since when"));
        drafted(story, StatementKind.STATUS_PAGE, "We are on it since 14:30.");
        story.timer("event_ApprovalOverdue");

        assertThatThrownBy(() -> story.complete("commander", APPROVE, Map.of("approvalDecision", "APPROVE")))
                .hasMessageContaining("You wrote this statement");
    }

    @Test
    void whatIsApprovedIsWhatWasShown() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        drafted(story, StatementKind.STATUS_PAGE, "We are on it.");

        assertThatThrownBy(() -> story.complete(
                        "approver", APPROVE, Map.of("approvalDecision", "APPROVE", "statementPreview", "All is well.")))
                .hasMessageContaining("not the one that would go out");
    }

    @Test
    void aRejectionSaysWhatToChangeAndReachesTheAuthor() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        drafted(story, StatementKind.STATUS_PAGE, "We are on it.");
        assertThatThrownBy(() -> story.complete("approver", APPROVE, Map.of("approvalDecision", "REJECT")))
                .hasMessageContaining("approvalComment");

        story.complete("approver", APPROVE, Map.of("approvalDecision", "REJECT", "approvalComment", "say since when"));

        assertThat(statement(story).versions())
                .extracting(StatementVersion::state)
                .containsExactly(State.REJECTED);
        assertThat(statement(story).state()).isEqualTo("DRAFT");
        assertThat(messages(story, Purpose.STATEMENT)).anySatisfy(mail -> assertThat(mail.person() + mail.text())
                .contains("communications", "say since when"));
        drafted(story, StatementKind.STATUS_PAGE, "We are on it since 14:30.");
        approved(story);
        assertThat(statement(story).published().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aTextThatIsTooLongForItsPlaceIsRefusedWhileItCanBeMended() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.SOCIAL);

        assertThatThrownBy(() -> drafted(story, StatementKind.SOCIAL, "x".repeat(501)))
                .hasMessageContaining("501 characters; for the social media at most 500 fit");
        assertThat(statement(story).versions()).isEmpty();
    }

    @Test
    void anUnansweredApprovalIsPassedToTheNextGroups() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        drafted(story, StatementKind.STATUS_PAGE, "We are on it.");
        Date due = Date.from(START.plus(Duration.ofMinutes(15)));
        assertThat(story.timerJob("event_ApprovalOverdue").getDuedate()).isEqualTo(due);
        assertThat(story.task(APPROVE).getDueDate()).isEqualTo(due);
        assertThat(asked(story)).containsExactly("approver");

        clock.advance(Duration.ofMinutes(15));
        story.timer("event_ApprovalOverdue");
        assertThat(asked(story)).contains("approver", "commander");
        clock.advance(Duration.ofHours(20)); // an outage
        story.timer("event_ApprovalOverdue");

        assertThat(asked(story)).contains("approver", "commander", "manager");
        assertThat(entries(story, TimelineKind.STATEMENT))
                .filteredOn(entry -> entry.text().contains("overdue"))
                .hasSize(2);
        story.complete("manager", APPROVE, Map.of("approvalDecision", "APPROVE"));
        assertThat(statement(story).published().orElseThrow().decidedBy()).isEqualTo("manager");
    }

    @Test
    void anEmbargoHoldsTheTextBack() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.PRESS);
        Map<String, Object> draft = draft(StatementKind.PRESS, "We apologise.");
        draft.put("embargoUntil", "2026-11-24T14:00Z");
        assertThatThrownBy(() -> story.complete("communications", DRAFT, draft)).hasMessageContaining("in the past");
        draft.put("embargoUntil", "tomorrow");
        assertThatThrownBy(() -> story.complete("communications", DRAFT, draft)).hasMessageContaining("is not a time");
        draft.put("embargoUntil", "2026-11-24T18:00+01:00");
        story.complete("communications", DRAFT, draft);
        approved(story);

        assertThat(statement(story).state()).isEqualTo("APPROVED");
        assertThat(readBy(story, "PRESS")).isEmpty();
        assertThat(story.timerJob("event_EmbargoOver").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(150))));
        story.timer("event_EmbargoOver");
        assertThat(readBy(story, "PRESS"))
                .extracting(Notification::person)
                .containsExactly("news-desk@demo.muster.example");
    }

    @Test
    void aStatusUpdateCanAskForAStatementAtOnce() {
        IncidentStory story = declared(Severity.P1);

        story.complete(
                "communications",
                TASK,
                Map.of(
                        "updateText", "Pool exhausted.",
                        "updateAudience", "ALL",
                        "customerWording", "Paying takes longer.",
                        "statementWanted", true));

        assertThat(updates.latest(story.number()).orElseThrow().said().customerWording())
                .isEqualTo("Paying takes longer.");
        String task = story.task(DRAFT).getId();
        assertThat(engine.getTaskService().getVariable(task, "statementText")).isEqualTo("Paying takes longer.");
        assertThat(statement(story).requestedBy()).isEqualTo("communications");
        assertThat(story.task(TASK)).isNotNull();
    }

    private List<String> asked(IncidentStory story) {
        return messages(story, Purpose.STATEMENT).stream()
                .filter(mail -> mail.audience().equals("PERSON"))
                .map(Notification::person)
                .toList();
    }
}
