package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.StatusUpdate;
import dev.muster.incident.ClockState;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code communication-plan.bpmn}: the first word, lap after lap, and a late one. */
class CommunicationPlanTest extends CommunicationScene {

    @Test
    void tellsTheAudiencesOfTheTableFirstAndOnce() {
        IncidentStory story = declared(Severity.P1);

        assertThat(messages(story, Purpose.OPENED))
                .extracting(Notification::audience)
                .contains("STAKEHOLDER", "MANAGEMENT");
        assertThat(messages(story, Purpose.OPENED))
                .extracting(Notification::recipient)
                .doesNotHaveDuplicates();
    }

    @Test
    void promisesTheFirstUpdateFromTheDeclaration() {
        IncidentStory story = declared(Severity.P1);

        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        assertThat(story.timerJob("event_UpdateOverdue").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        assertThat(engine.getTaskService().getVariable(story.task(TASK).getId(), "nextUpdatePromise"))
                .isEqualTo("every 30 min");
    }

    @Test
    void runsLapAfterLapAndNamesTheNextUpdateInEachMail() {
        IncidentStory story = declared(Severity.P1);
        clock.advance(Duration.ofMinutes(20));
        post(story, "We look at the connection pool.");
        clock.advance(Duration.ofMinutes(25));
        post(story, "The pool is being doubled.");

        assertThat(updates.of(story.number()))
                .extracting(StatusUpdate::text, StatusUpdate::author, StatusUpdate::last)
                .containsExactly(
                        tuple("We look at the connection pool.", "communications", false),
                        tuple("The pool is being doubled.", "communications", false));
        assertThat(updateClocks(story))
                .extracting(cycle -> cycle.state(clock.instant()))
                .containsExactly(ClockState.MET, ClockState.MET, ClockState.RUNNING);
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(75))));
        assertThat(messages(story, Purpose.UPDATE).get(0).text())
                .contains("The pool is being doubled.")
                .contains("Next update by: 24 Nov 2026, 15:45 UTC");
        assertThat(engine.getTaskService().getVariable(story.task(TASK).getId(), "updateText"))
                .isNull();
    }

    @Test
    void anInternalUpdateStaysInside() {
        IncidentStory story = declared(Severity.P1);

        story.complete(
                "communications", TASK, Map.of("updateText", "Suspect the vendor.", "updateAudience", "INTERNAL"));

        assertThat(messages(story, Purpose.UPDATE))
                .allMatch(message -> message.audience().equals("INTERNAL"));
        assertThat(updates.latest(story.number()).orElseThrow().internal()).isTrue();
    }

    @Test
    void warnsBeforeTheUpdateIsLate() {
        IncidentStory story = declared(Severity.P1);
        assertThat(story.timerJob("event_UpdateAtRisk").getDuedate()).isEqualTo(Date.from(START.plusSeconds(1350)));

        story.timer("event_UpdateAtRisk");

        assertThat(entries(story, TimelineKind.DEADLINE_AT_RISK))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("2026-11-24 15:00 UTC"));
        assertThat(story.task(TASK)).isNotNull();
    }

    @Test
    void aLateUpdateIsABreachThatIsRecordedAndToldOnce() {
        IncidentStory story = declared(Severity.P1);

        story.timer("event_UpdateOverdue");

        assertThat(updateClock(story).breachedAt()).isEqualTo(START);
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.text()).containsIgnoringCase("breach");
                    assertThat(entry.data()).containsEntry("clock", "UPDATE");
                });
        assertThat(messages(story, Purpose.BREACH))
                .extracting(Notification::audience)
                .contains("MANAGEMENT");
        post(story, "Late, sorry.");
        assertThat(updateClocks(story).get(0).state(clock.instant())).isEqualTo(ClockState.MISSED);
        assertThat(updateClock(story).state(clock.instant())).isEqualTo(ClockState.RUNNING);
    }
}
