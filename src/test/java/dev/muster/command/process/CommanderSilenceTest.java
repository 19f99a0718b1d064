package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Purpose;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code incident-command.bpmn}: there is always a commander, and a silent one is followed by somebody who is asked. */
class CommanderSilenceTest extends CommandScene {

    private static final String TASK = "Take over command";
    private static final Map<String, Object> TAKE_OVER = Map.of("takeOverDecision", "TAKE_OVER");

    @Test
    void thereIsAProvisionalCommanderUntilSomebodyAcknowledges() {
        IncidentStory story = unacknowledged();
        assertThat(roles.holder(story.number(), Role.COMMANDER)).hasValueSatisfying(held -> {
            assertThat(held.person()).isEqualTo("responder");
            assertThat(held.provisional()).isTrue();
            assertThat(held.reason()).contains("first on call of schedule Shop", "until somebody acknowledges");
        });
        assertThat(entries(story, TimelineKind.ROLE_ASSIGNED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("provisional commander", "first on call"));

        roles.assign(story.number(), Role.COMMANDER, "responder", "responder", null);
        assertThat(roles.holder(story.number(), Role.COMMANDER).orElseThrow().provisional())
                .isFalse();
    }

    @Test
    void nobodyIsAskedBeforeSomebodyHasAcknowledged() {
        IncidentStory story = unacknowledged();
        clock.advance(Duration.ofHours(1));
        story.timer("event_CommanderQuiet");
        assertThat(story.taskNames()).isEmpty();
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(90))));
    }

    @Test
    void aCommanderWhoSpeaksIsLeftAlone() {
        IncidentStory story = commandedBy("responder");
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        clock.advance(Duration.ofMinutes(20));
        commands.addNote(story.number(), "Rolling back now", "responder");
        clock.advance(Duration.ofMinutes(10));
        story.timer("event_CommanderQuiet");
        assertThat(story.taskNames()).isEmpty();
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .as("counted from the last word")
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(50))));
    }

    @Test
    void aSilentCommanderIsFollowedByTheDeputy() {
        IncidentStory story = commandedBy("responder");
        requests.assignRole(story.number(), Role.DEPUTY, "manager", "responder");
        story.runJobs();
        clock.advance(Duration.ofMinutes(30));
        story.timer("event_CommanderQuiet");
        assertThat(story.task(TASK).getAssignee()).isEqualTo("manager");
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(35))));
        assertThat(told(story, Purpose.COMMAND)).contains("manager");
        assertThat(entries(story, TimelineKind.COMMAND))
                .extracting(entry -> entry.text())
                .anyMatch(text -> text.contains("Nothing heard of the commander responder since 2026-11-24 14:30 UTC"))
                .anyMatch(text -> text.contains("manager is asked to take the command over"));

        story.complete("manager", TASK, TAKE_OVER);
        assertThat(commander(story)).isEqualTo("manager");
        assertThat(roles.holder(story.number(), Role.DEPUTY))
                .as("commander and deputy are two people")
                .isEmpty();
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(60))));
    }

    @Test
    void withoutADeputyWhoIsOnCallIsAskedThenTheCommandersThenManagement() {
        IncidentStory story = commandedBy("responder");
        clock.advance(Duration.ofMinutes(30));
        story.timer("event_CommanderQuiet");
        assertThat(story.task(TASK).getAssignee())
                .as("on call, and not the silent one")
                .isEqualTo("commander");
        story.timer("event_TakeOverLimitReached");
        assertThat(story.task(TASK).getAssignee()).isNull();
        assertThat(told(story, Purpose.COMMAND)).contains("commander");
        story.timer("event_TakeOverLimitReached");
        assertThat(told(story, Purpose.ESCALATION_EXHAUSTED)).isNotEmpty();
        assertThat(story.task(TASK).getDueDate()).as("no further limit").isNull();

        assertThatThrownBy(() -> story.complete("manager", TASK, Map.of("takeOverDecision", "LEAVE")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("takeOverReason");
        story.complete("manager", TASK, Map.of("takeOverDecision", "LEAVE", "takeOverReason", "is in the data centre"));
        assertThat(commander(story)).isEqualTo("responder");
        assertThat(entries(story, TimelineKind.COMMAND)).anySatisfy(entry -> assertThat(entry.text())
                .contains("stays with responder", "is in the data centre"));
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .as("the patience begins anew")
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(60))));
    }

    @Test
    void aCommanderWhoIsHeardAgainEndsTheAsking() {
        IncidentStory story = commandedBy("responder");
        clock.advance(Duration.ofMinutes(30));
        story.timer("event_CommanderQuiet");
        clock.advance(Duration.ofMinutes(2));
        commands.addNote(story.number(), "Was in a tunnel", "responder");
        clock.advance(Duration.ofMinutes(3));
        story.timer("event_TakeOverLimitReached");
        assertThat(story.taskNames()).isEmpty();
        assertThat(story.passed()).contains("endEvent_CommanderBack");
    }

    @Test
    void theTimerAsksOnceAlsoWhenItIsRunEarlyOrAfterAnOutage() {
        IncidentStory early = commandedBy("responder").timer("event_CommanderQuiet");
        assertThat(early.taskNames()).hasSize(1);

        IncidentStory late = commandedBy("responder");
        clock.advance(Duration.ofHours(9));
        late.timer("event_CommanderQuiet");
        assertThat(late.taskNames()).hasSize(1);
        late.complete("commander", TASK, TAKE_OVER);
        assertThat(commander(late)).isEqualTo("commander");
        assertThat(late.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(clock.instant().plus(Duration.ofMinutes(30))));
    }

    @Test
    void theEndOfTheCommandLeavesNothingOpen() {
        IncidentStory story = commandedBy("responder");
        requests.offerHandover(story.number(), "commander", "half done", "responder");
        clock.advance(Duration.ofMinutes(30));
        story.runJobs().timer("event_CommanderQuiet");
        assertThat(story.taskNames()).hasSize(2);
        standDown(story);
        story.isOver();
        assertThat(story.taskNames()).isEmpty();
        assertThat(handovers.open(story.number())).isEmpty();
        assertThat(commander(story)).as("who commanded last").isEqualTo("responder");
    }
}
