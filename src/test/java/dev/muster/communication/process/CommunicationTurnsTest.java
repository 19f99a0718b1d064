package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.incident.ClockState;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code communication-plan.bpmn}: another severity, the all-clear and a cancellation. */
class CommunicationTurnsTest extends CommunicationScene {

    @Test
    void aHigherSeverityArmsTheLapAnewAtOnce() {
        IncidentStory story = declared(Severity.P2);
        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofHours(2))));
        clock.advance(Duration.ofMinutes(10));

        commands.changeSeverity(story.number(), Severity.P1, "everybody is affected", "commander");
        story.runJobs();

        assertThat(story.task(TASK).getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        assertThat(story.timerJob("event_UpdateOverdue").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        assertThat(story.passed()).contains("event_SeverityChanged");
        assertThat(updateClocks(story)).singleElement().satisfies(only -> assertThat(only.startedAt())
                .isEqualTo(START));
        assertThat(messages(story, Purpose.SEVERITY_CHANGED))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.text()).contains("everybody is affected"));
    }

    @Test
    void theAllClearReachesEveryoneToldAndEndsThePromise() {
        IncidentStory story = declared(Severity.P1);
        post(story, "We are on it.");
        announcements.tell(story.number(), Purpose.PAGE, "by-name", List.of("approver"), "Only you know this.");

        story.acknowledged().assessed("CRITICAL").diagnosed().recovered().validated();

        List<String> told = messages(story, null).stream()
                .map(Notification::recipient)
                .distinct()
                .toList();
        assertThat(messages(story, Purpose.RESTORED))
                .extracting(Notification::recipient)
                .doesNotHaveDuplicates()
                .contains("approver@demo.muster.example")
                .containsAll(told);
        assertThat(updates.latest(story.number()).orElseThrow().last()).isTrue();
        assertThat(updateClock(story).state(clock.instant())).isEqualTo(ClockState.MET);
        assertThat(story.passed()).contains("endEvent_AllClearSent");
    }

    @Test
    void afterAReopeningEveryoneHearsItAndTheNextAllClearOnceEach() {
        IncidentStory story = declared(Severity.P1);
        story.acknowledged().assessed("CRITICAL").diagnosed().recovered().validated();
        List<String> toldFirst = readers(story, Purpose.RESTORED);

        course.reopen(story.number(), "it is back", "commander");
        story.runJobs();
        assertThat(readers(story, Purpose.REOPENED)).doesNotHaveDuplicates().containsAll(toldFirst);
        story.acknowledged().assessed("CRITICAL").diagnosed().recovered().validated();

        assertThat(readers(story, Purpose.OPENED)).doesNotHaveDuplicates();
        assertThat(allClears(story))
                .containsOnlyKeys(readers(story, Purpose.REOPENED).toArray(String[]::new));
        assertThat(allClears(story).values()).containsOnly(2L);
    }

    private List<String> readers(IncidentStory story, Purpose purpose) {
        return messages(story, purpose).stream().map(Notification::recipient).toList();
    }

    private Map<String, Long> allClears(IncidentStory story) {
        return messages(story, Purpose.RESTORED).stream()
                .filter(mail -> mail.text().contains("This was the last update."))
                .collect(Collectors.groupingBy(Notification::recipient, Collectors.counting()));
    }

    @Test
    void aCancelledIncidentIsToldToWhoeverWasTold() {
        IncidentStory story = declared(Severity.P1);

        commands.cancel(story.number(), "a test alarm", "commander");
        story.runJobs();

        assertThat(messages(story, Purpose.CANCELLED)).isNotEmpty().allSatisfy(message -> assertThat(message.text())
                .contains("a test alarm"));
    }
}
