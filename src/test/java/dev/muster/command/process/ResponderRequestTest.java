package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequest.Answer;
import dev.muster.command.ResponderRequest.Kind;
import dev.muster.command.ResponderRequest.State;
import dev.muster.command.ResponderRequest.Word;
import dev.muster.command.ResponderRequests;
import dev.muster.communication.Purpose;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code responder-request.bpmn}: one after the other is asked, until somebody comes or nobody is left. */
class ResponderRequestTest extends CommandScene {

    private static final String TASK = "Answer responder request";
    private static final Map<String, Object> YES = Map.of("responderAnswer", "ACCEPT");

    @Autowired
    private ResponderRequests responders;

    private IncidentStory requested(Kind kind, String wanted) {
        IncidentStory story = commandedBy("manager");
        responders.request(story.number(), kind, wanted, "replication lags", "manager");
        return story.runJobs();
    }

    private ResponderRequest newest(IncidentStory story) {
        return responders.of(story.number()).get(0);
    }

    private void decline(IncidentStory story, String person) {
        story.complete(person, TASK, Map.of("responderAnswer", "DECLINE", "responderAnswerReason", "on a plane"));
    }

    @Test
    void aPersonIsAskedAndComes() {
        IncidentStory story = requested(Kind.PERSON, "communications");
        assertThat(story.task(TASK).getAssignee()).isEqualTo("communications");
        assertThat(story.task(TASK).getName()).isEqualTo(story.number() + " · P1 · Answer responder request");
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(5))));
        assertThat(told(story, Purpose.RESPONDER_REQUEST)).containsExactly("communications");

        story.complete("communications", TASK, YES);
        assertThat(roles.holders(story.number()))
                .filteredOn(held -> held.role() == Role.RESPONDER)
                .extracting(RoleHolder::person)
                .containsExactly("communications");
        assertThat(newest(story).state()).isEqualTo(State.ACCEPTED);
        assertThat(newest(story).acceptedBy()).isEqualTo("communications");
        assertThat(told(story, Purpose.RESPONDER_REQUEST))
                .as("the requester hears it")
                .contains("manager");
        assertThat(incidents.roles(story.number()).keySet())
                .as("roles that one person holds")
                .containsExactly(Role.COMMANDER);
    }

    @Test
    void ofATeamTheNextIsAskedAfterARefusalOrSilenceUntilNobodyIsLeft() {
        IncidentStory story = requested(Kind.TEAM, "shop");
        assertThat(story.task(TASK).getAssignee()).isEqualTo("responder");
        assertThatThrownBy(() -> story.complete("responder", TASK, Map.of("responderAnswer", "DECLINE")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("responderAnswerReason");
        decline(story, "responder");
        assertThat(story.task(TASK).getAssignee()).isEqualTo("commander");

        while (newest(story).state() == State.OPEN) {
            clock.advance(Duration.ofMinutes(5));
            story.timer("event_AnswerLimitReached");
        }
        assertThat(story.taskNames()).isEmpty();
        ResponderRequest request = newest(story);
        assertThat(request.answers()).as("at most as many as the table says").hasSizeBetween(2, 4);
        assertThat(request.state()).isEqualTo(State.RETURNED);
        assertThat(request.outcome())
                .contains("Nobody came for team shop", "responder declined (on a plane)", "commander did not answer");
        assertThat(request.answers()).extracting(Answer::answer).startsWith(Word.DECLINED, Word.NO_ANSWER);
        assertThat(told(story, Purpose.RESPONDER_REQUEST)).contains("manager");
        assertThat(entries(story, TimelineKind.RESPONDER))
                .as("the request, each question and answer, and the outcome")
                .hasSize(2 + 2 * request.answers().size());
    }

    @Test
    void severalPeopleMayRespondAtOnceAndNobodyIsAskedTwice() {
        IncidentStory story = requested(Kind.TEAM, "shop");
        story.complete("responder", TASK, YES);
        responders.request(story.number(), Kind.TEAM, "shop", "one more", "manager");
        story.runJobs();
        assertThat(story.task(TASK).getAssignee()).isEqualTo("commander");
        story.complete("commander", TASK, YES);
        assertThat(roles.holders(story.number()))
                .extracting(RoleHolder::person)
                .containsExactly("manager", "responder", "commander");
    }

    @Test
    void aSkillIsLookedUpInTheTable() {
        IncidentStory story = requested(Kind.SKILL, "DATABASE");
        assertThat(story.task(TASK).getAssignee())
                .as("nobody is in skill-database, so the responders")
                .isEqualTo("commander");
        story.complete("commander", TASK, YES);
        assertThat(roles.holder(story.number(), Role.SPECIALIST))
                .hasValueSatisfying(held -> assertThat(held.reason()).isEqualTo("skill DATABASE"));
    }

    @Test
    void theTimerActsOnceEarlyInTimeAndAfterAnOutage() {
        for (Duration later : new Duration[] {Duration.ZERO, Duration.ofMinutes(5), Duration.ofHours(7)}) {
            clock.setTo(START);
            IncidentStory story = requested(Kind.TEAM, "shop");
            assertThat(story.timerJob("event_AnswerLimitReached").getDuedate())
                    .isEqualTo(Date.from(START.plus(Duration.ofMinutes(5))));
            clock.advance(later);
            story.timer("event_AnswerLimitReached");
            assertThat(story.task(TASK).getAssignee()).isEqualTo("commander");
            assertThat(newest(story).answers()).hasSize(2);
        }
    }

    @Test
    void onlyThePersonWhoIsAskedAnswers() {
        IncidentStory story = requested(Kind.PERSON, "communications");
        assertThatThrownBy(() -> story.complete("commander", TASK, YES))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("only communications can accept");
    }

    @Test
    void whatNamesNobodyIsRefused() {
        IncidentStory story = commandedBy("manager");
        assertThatThrownBy(() -> requested(Kind.PERSON, "zorro")).hasMessageContaining("no account 'zorro'");
        assertThatThrownBy(() -> requested(Kind.TEAM, "zorro")).hasMessageContaining("no team 'zorro'", "shop");
        assertThatThrownBy(() -> requested(Kind.SKILL, "fencing")).hasMessageContaining("responder-skills.dmn");
        standDown(story);
        assertThatThrownBy(() -> responders.request(story.number(), Kind.TEAM, "shop", "help", "manager"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("Nobody commands");
    }

    @Test
    void theRequesterWithdrawsOneRequestAndTheEndOfTheCommandTheOthers() {
        IncidentStory story = requested(Kind.PERSON, "communications");
        ResponderRequest first = newest(story);
        clock.advance(Duration.ofMinutes(1));
        responders.request(story.number(), Kind.TEAM, "shop", "more hands", "manager");
        story.runJobs();
        responders.withdraw(story.number(), first.id(), "found it", "manager");
        story.runJobs();
        assertThat(story.task(TASK).getAssignee()).isEqualTo("responder");
        assertThat(told(story, Purpose.RESPONDER_REQUEST))
                .as("asked, and told that it is withdrawn")
                .filteredOn("communications"::equals)
                .hasSize(2);
        assertThatThrownBy(() -> responders.withdraw(story.number(), first.id(), "again", "manager"))
                .isInstanceOf(NotPossibleNowException.class);

        standDown(story);
        story.isOver();
        assertThat(newest(story).state()).isEqualTo(State.WITHDRAWN);
        assertThat(newest(story).answers()).extracting(Answer::answer).containsExactly(Word.WITHDRAWN);
    }
}
