package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.command.Handover;
import dev.muster.communication.Purpose;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.incident.UnknownIncidentException;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code incident-command.bpmn}: the command passes by brief and acceptance, other roles by a word of the commander. */
class HandoverTest extends CommandScene {

    private static final String TASK = "Accept command";
    private static final String BRIEF = "Pool is full; payments is rolling back; next update at 15:00";

    private IncidentStory offeredTo(String person) {
        IncidentStory story = commandedBy("responder");
        requests.offerHandover(story.number(), person, BRIEF, "responder");
        return story.runJobs();
    }

    private Handover newest(IncidentStory story) {
        return handovers.of(story.number()).get(0);
    }

    @Test
    void theNamedPersonReadsTheBriefAndAccepts() {
        IncidentStory story = offeredTo("commander");
        assertThat(story.task(TASK).getAssignee()).isEqualTo("commander");
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(10))));
        assertThat(engine.getTaskService().getVariable(story.task(TASK).getId(), "handoverBrief"))
                .isEqualTo(BRIEF);
        assertThat(commander(story)).as("until it is accepted").isEqualTo("responder");
        assertThat(told(story, Purpose.COMMAND)).contains("commander");

        clock.advance(Duration.ofMinutes(3));
        story.complete("commander", TASK, Map.of("handoverDecision", "ACCEPT"));
        assertThat(commander(story)).isEqualTo("commander");
        assertThat(newest(story).state()).isEqualTo(Handover.State.ACCEPTED);
        assertThat(newest(story).from()).isEqualTo("responder");
        assertThat(entries(story, TimelineKind.COMMAND))
                .filteredOn(entry -> entry.text().contains("has accepted the command from responder"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains(BRIEF))
                .extracting(TimelineEntry::actor)
                .isEqualTo("commander");
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .as("the new commander has the patience from now on")
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(33))));
    }

    @Test
    void aDeclinedOfferLeavesTheCommandWhereItIs() {
        IncidentStory story = offeredTo("commander");
        assertThatThrownBy(() -> story.complete("commander", TASK, Map.of("handoverDecision", "DECLINE")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("handoverAnswer");
        story.complete("commander", TASK, Map.of("handoverDecision", "DECLINE", "handoverAnswer", "on a train"));
        assertThat(commander(story)).isEqualTo("responder");
        assertThat(newest(story).state()).isEqualTo(Handover.State.DECLINED);
        assertThat(newest(story).answer()).isEqualTo("on a train");
        assertThat(told(story, Purpose.COMMAND)).contains("responder");
        assertThat(entries(story, TimelineKind.COMMAND))
                .anySatisfy(entry -> assertThat(entry.text()).contains("declined", "on a train", "stays where it is"));
    }

    @Test
    void anOfferThatIsNotAnsweredLapsesEarlyInTimeAndAfterAnOutage() {
        for (Duration later : new Duration[] {Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(8)}) {
            clock.setTo(START);
            IncidentStory story = offeredTo("commander");
            assertThat(story.timerJob("event_HandoverLimitReached").getDuedate())
                    .isEqualTo(Date.from(START.plus(Duration.ofMinutes(10))));
            clock.advance(later);
            story.timer("event_HandoverLimitReached");
            assertThat(story.taskNames()).isEmpty();
            assertThat(commander(story)).isEqualTo("responder");
            assertThat(newest(story).state()).isEqualTo(Handover.State.LAPSED);
            requests.offerHandover(story.number(), "manager", BRIEF, "responder");
        }
    }

    @Test
    void onlyTheNamedPersonMayAnswer() {
        IncidentStory story = offeredTo("commander");
        assertThatThrownBy(() -> story.complete("manager", TASK, Map.of("handoverDecision", "ACCEPT")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("offered to commander");
        assertThat(commander(story)).isEqualTo("responder");
    }

    @Test
    void anOfferOfSomebodyWhoNoLongerCommandsCannotBeAccepted() {
        IncidentStory story = offeredTo("commander");
        roles.assign(story.number(), Role.COMMANDER, "manager", "manager", null);
        assertThatThrownBy(() -> story.complete("commander", TASK, Map.of("handoverDecision", "ACCEPT")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("has passed to manager");
    }

    @Test
    void whatCannotBeOfferedIsRefusedWithASentence() {
        IncidentStory story = offeredTo("commander");
        assertThatThrownBy(() -> requests.offerHandover(story.number(), "manager", BRIEF, "responder"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("offered to commander already");
        assertThatThrownBy(() -> requests.offerHandover(story.number(), "responder", BRIEF, "responder"))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("is the commander already");
        assertThatThrownBy(() -> requests.offerHandover(story.number(), "zorro", BRIEF, "responder"))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("no account 'zorro'");
        assertThatThrownBy(() -> requests.offerHandover("INC-1999-001", "manager", BRIEF, "responder"))
                .isInstanceOf(UnknownIncidentException.class);
        standDown(story);
        assertThatThrownBy(() -> requests.offerHandover(story.number(), "manager", BRIEF, "responder"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("Nobody commands");
    }

    @Test
    void rolesAreGivenAndGivenBack() {
        IncidentStory story = commandedBy("responder");
        requests.assignRole(story.number(), Role.SCRIBE, "communications", "responder");
        requests.assignRole(story.number(), Role.OPERATIONS_LEAD, "commander", "responder");
        requests.assignRole(story.number(), Role.SCRIBE, "manager", "responder");
        assertThat(roles.holders(story.number()))
                .extracting(RoleHolder::role, RoleHolder::person)
                .containsExactly(
                        tuple(Role.COMMANDER, "responder"),
                        tuple(Role.SCRIBE, "manager"),
                        tuple(Role.OPERATIONS_LEAD, "commander"));
        requests.releaseRole(story.number(), Role.SCRIBE, "manager", "responder", "shift ends");
        assertThat(roles.holder(story.number(), Role.SCRIBE)).isEmpty();
        assertThat(entries(story, TimelineKind.ROLE_ASSIGNED)).anySatisfy(entry -> {
            assertThat(entry.text()).contains("manager is no longer scribe", "shift ends");
            assertThat(entry.actor()).isEqualTo("responder");
        });
        assertThat(told(story, Purpose.COMMAND)).contains("communications", "manager");
    }

    @Test
    void rolesThatDoNotGoTogetherAreRefused() {
        IncidentStory story = commandedBy("responder");
        assertThatThrownBy(() -> requests.assignRole(story.number(), Role.DEPUTY, "responder", "responder"))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("commander and deputy must be two people");
        assertThatThrownBy(() -> requests.assignRole(story.number(), Role.COMMANDER, "manager", "responder"))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("handover");
        assertThatThrownBy(() -> requests.releaseRole(story.number(), Role.SCRIBE, "manager", "responder", null))
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("manager is not scribe");
        assertThat(roles.holders(story.number())).hasSize(1);
    }
}
