package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.command.Delegation;
import dev.muster.command.Delegation.State;
import dev.muster.command.Delegations;
import dev.muster.communication.Purpose;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code delegated-task.bpmn}: something to do within a time box, which the commander extends or ends. */
class DelegationTest extends CommandScene {

    private static final String TASK = "Do delegated task";
    private static final String DECIDE = "Decide on time box";

    @Autowired
    private Delegations delegations;

    private IncidentStory delegated() {
        IncidentStory story = commandedBy("commander");
        delegations.delegate(
                story.number(), "responder", "Find out who is affected", Duration.ofMinutes(10), "commander");
        return story.runJobs();
    }

    private Delegation newest(IncidentStory story) {
        return delegations.of(story.number()).get(0);
    }

    @Test
    void thePersonSeesWhatToDoByWhenAndReportsTheResult() {
        IncidentStory story = delegated();
        assertThat(story.task(TASK).getAssignee()).isEqualTo("responder");
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(10))));
        assertThat(engine.getTaskService().getVariable(story.task(TASK).getId(), "delegatedWork"))
                .isEqualTo("Find out who is affected");
        assertThat(told(story, Purpose.DELEGATION)).containsExactly("responder");

        assertThatThrownBy(() -> story.complete("responder", TASK, Map.of("delegationOutcome", "DONE")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("delegationResult");
        story.complete("responder", TASK, Map.of("delegationOutcome", "DONE", "delegationResult", "All of Sweden"));
        assertThat(newest(story).state()).isEqualTo(State.DONE);
        assertThat(newest(story).result()).isEqualTo("All of Sweden");
        assertThat(told(story, Purpose.DELEGATION)).contains("commander");
        assertThat(story.passed()).contains("endEvent_TaskDone");
        assertThat(story.taskNames()).as("no time box is left").isEmpty();
        assertThat(entries(story, TimelineKind.DELEGATION)).hasSize(2);
    }

    @Test
    void itIsHandedBackWithAReason() {
        IncidentStory story = delegated();
        story.complete("responder", TASK, Map.of("delegationOutcome", "HANDED_BACK", "delegationResult", "no access"));
        assertThat(newest(story).state()).isEqualTo(State.HANDED_BACK);
        assertThat(story.passed()).contains("endEvent_TaskHandedBack");
    }

    @Test
    void whenTheTimeBoxIsOverTheCommanderOfNowGivesMoreTimeOrTakesItBack() {
        IncidentStory story = delegated();
        roles.assign(story.number(), Role.COMMANDER, "manager", "manager", null);
        clock.advance(Duration.ofMinutes(10));
        story.timer("event_TimeBoxReached");
        assertThat(story.task(DECIDE).getAssignee()).isEqualTo("manager");
        assertThat(story.task(TASK).getAssignee()).as("who may go on meanwhile").isEqualTo("responder");
        assertThat(told(story, Purpose.DELEGATION)).contains("manager");

        assertThatThrownBy(() -> story.complete("manager", DECIDE, Map.of("timeBoxDecision", "EXTEND")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("timeBoxMinutes");
        story.complete("manager", DECIDE, Map.of("timeBoxDecision", "EXTEND", "timeBoxMinutes", "15"));
        Date until = Date.from(START.plus(Duration.ofMinutes(25)));
        assertThat(story.task(TASK).getDueDate()).isEqualTo(until);
        assertThat(story.timerJob("event_TimeBoxReached").getDuedate()).isEqualTo(until);
        assertThat(newest(story).timeBoxEnds()).isEqualTo(until.toInstant());
        assertThat(newest(story).extensions()).isEqualTo(1);

        story.timer("event_TimeBoxReached");
        story.complete("manager", DECIDE, Map.of("timeBoxDecision", "TAKE_BACK", "timeBoxReason", "doing it myself"));
        assertThat(newest(story).state()).isEqualTo(State.TAKEN_BACK);
        assertThat(story.taskNames()).isEmpty();
        assertThat(entries(story, TimelineKind.DELEGATION))
                .anySatisfy(entry -> assertThat(entry.text()).contains("takes back", "doing it myself"));
    }

    @Test
    void aResultEndsTheQuestionOfTheTimeBox() {
        IncidentStory story = delegated().timer("event_TimeBoxReached");
        story.complete("responder", TASK, Map.of("delegationOutcome", "DONE", "delegationResult", "Sweden"));
        assertThat(story.taskNames()).isEmpty();
    }

    @Test
    void theTimeBoxEndsOnceEarlyInTimeAndAfterAnOutage() {
        for (Duration later : new Duration[] {Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(7)}) {
            clock.setTo(START);
            IncidentStory story = delegated();
            assertThat(story.timerJob("event_TimeBoxReached").getDuedate())
                    .isEqualTo(Date.from(START.plus(Duration.ofMinutes(10))));
            clock.advance(later);
            story.timer("event_TimeBoxReached");
            assertThat(story.taskNames()).hasSize(2);
        }
    }

    @Test
    void whatIsNotPossibleIsRefused() {
        IncidentStory story = delegated();
        assertThatThrownBy(() ->
                        story.complete("commander", TASK, Map.of("delegationOutcome", "DONE", "delegationResult", "x")))
                .rootCause()
                .hasMessageContaining("delegated to responder");
        assertThatThrownBy(() -> delegations.delegate(story.number(), "zorro", "x", Duration.ofMinutes(5), "commander"))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(
                        () -> delegations.delegate(story.number(), "responder", "x", Duration.ofDays(2), "commander"))
                .hasMessageContaining("one minute to one day");
        standDown(story);
        assertThatThrownBy(
                        () -> delegations.delegate(story.number(), "responder", "x", Duration.ofHours(1), "commander"))
                .isInstanceOf(NotPossibleNowException.class);
    }

    @Test
    void theEndOfTheCommandWithdrawsWhatIsOpen() {
        IncidentStory story = delegated().timer("event_TimeBoxReached");
        standDown(story);
        story.isOver();
        assertThat(newest(story).state()).isEqualTo(State.WITHDRAWN);
        assertThat(entries(story, TimelineKind.DELEGATION)).anySatisfy(entry -> assertThat(entry.text())
                .contains("withdrawn", "command of the incident has ended"));
    }

    @Test
    void theCommanderWithdrawsOne() {
        IncidentStory story = delegated();
        delegations.withdraw(story.number(), newest(story).id(), "solved", "commander");
        story.runJobs();
        assertThat(story.taskNames()).isEmpty();
        assertThat(newest(story).state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(
                        () -> delegations.withdraw(story.number(), newest(story).id(), "again", "commander"))
                .isInstanceOf(NotPossibleNowException.class);
    }
}
