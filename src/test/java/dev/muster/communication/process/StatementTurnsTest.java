package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code external-statement.bpmn}: what was published turns out wrong, or stands. */
class StatementTurnsTest extends StatementScene {

    @Test
    void aCorrectionIsANewWordingWithANoteAndFourEyesAgain() {
        IncidentStory story = published();

        requests.correct(story.number(), 1, "It was checkout, not paying.", "communications");
        story.runJobs();
        Map<String, Object> draft = draft(StatementKind.STATUS_PAGE, "Checkout is slow.");
        draft.put("correctionNote", "");
        assertThatThrownBy(() -> story.complete("communications", DRAFT, draft)).hasMessageContaining("correctionNote");
        story.complete("commander", DRAFT, with(draft, "It was checkout, not paying."));
        assertThat(statement(story).published().orElseThrow().number()).isEqualTo(1);
        story.timer("event_ApprovalOverdue");
        assertThatThrownBy(() -> story.complete("commander", APPROVE, Map.of("approvalDecision", "APPROVE")))
                .hasMessageContaining("You wrote this statement");
        approved(story);

        assertThat(statement(story).versions())
                .extracting(StatementVersion::state)
                .containsExactly(State.SUPERSEDED, State.PUBLISHED);
        assertThat(readBy(story, "PUBLIC")).hasSize(2).last().satisfies(mail -> assertThat(mail.text())
                .contains("This corrects what we told you before. It was checkout, not paying."));
    }

    @Test
    void aWithdrawalReachesThoseWhoHadItAndNobodyElse() {
        IncidentStory story = published();

        requests.withdraw(story.number(), 1, "It was about another service.", "communications");
        story.runJobs();

        assertThat(statement(story).state()).isEqualTo("WITHDRAWN");
        assertThat(statement(story).published()).isEmpty();
        assertThat(readBy(story, "PUBLIC")).hasSize(2).last().satisfies(mail -> assertThat(mail.text())
                .contains("Taken back: Paying is slow", "It was about another service."));
        assertThat(readBy(story, "PRESS")).isEmpty();
        assertThatThrownBy(() -> requests.withdraw(story.number(), 1, "again", "communications"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("WITHDRAWN");
    }

    @Test
    void aDraftIsWithdrawnWithoutAWordOutside() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.PRESS);
        drafted(story, StatementKind.PRESS, "We apologise.");

        requests.withdraw(story.number(), 1, "not needed", "communications");
        story.runJobs();

        assertThat(story.taskNames()).noneMatch(name -> name.contains("statement"));
        assertThat(readBy(story, "PRESS")).isEmpty();
        assertThat(statement(story).versions())
                .extracting(StatementVersion::state)
                .containsExactly(State.WITHDRAWN);
    }

    @Test
    void onlyAPublishedOneIsCorrectedAndOnlyThisOne() {
        IncidentStory story = published();
        request(story, StatementKind.PRESS);

        assertThatThrownBy(() -> requests.correct(story.number(), 2, "a typo", "communications"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("Statement 2 of " + story.number() + " is DRAFT");
        requests.correct(story.number(), 1, "a typo", "communications");
        assertThatThrownBy(() -> requests.correct(story.number(), 1, "a typo", "communications"))
                .isInstanceOf(NotPossibleNowException.class);
    }

    @Test
    void afterItsWindowAStatementStands() {
        IncidentStory story = published();
        assertThat(story.timerJob("event_CorrectionWindowOver").getDuedate().toInstant())
                .isEqualTo(START.plus(Duration.ofDays(30)));

        story.timer("event_CorrectionWindowOver");

        assertThat(statement(story).state()).isEqualTo("PUBLISHED");
        assertThatThrownBy(() -> requests.correct(story.number(), 1, "a typo", "communications"))
                .hasMessageContaining("Write a new statement instead");
    }

    @Test
    void readersOutsideHearTheAllClearInFixedWords() {
        IncidentStory story = published();

        story.acknowledged().assessed("CRITICAL").diagnosed().recovered().validated();

        assertThat(messages(story, Purpose.RESTORED))
                .filteredOn(mail -> mail.audience().equals("PUBLIC"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("[" + story.number() + "] Checkout works again");
                    assertThat(mail.text()).doesNotContain("P1", "/incidents/", "pool");
                });
        assertThat(messages(story, Purpose.RESTORED))
                .extracting(Notification::recipient)
                .doesNotHaveDuplicates();
    }

    private static Map<String, Object> with(Map<String, Object> draft, String correctionNote) {
        draft.put("correctionNote", correctionNote);
        return draft;
    }

    private IncidentStory published() {
        IncidentStory story = declared(Severity.P1);
        request(story, StatementKind.STATUS_PAGE);
        drafted(story, StatementKind.STATUS_PAGE, "We are on it.");
        approved(story);
        clock.advance(Duration.ofSeconds(1));
        return story;
    }
}
