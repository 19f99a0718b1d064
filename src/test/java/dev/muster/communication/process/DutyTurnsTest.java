package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code regulatory-report.bpmn}: too late, or not due at all. */
class DutyTurnsTest extends DutyScene {

    @Test
    void aBreachIsRecordedAndToldOnceAlsoWhenTheTimerRunsEarly() {
        IncidentStory story = reportable("HIGH", "NONE");
        story.timer("event_DutyAtRisk");
        assertThat(entries(story, TimelineKind.DEADLINE_AT_RISK)).hasSize(1);

        story.timer("event_DutyOverdue");

        assertThat(duty(story).breachedAt()).isEqualTo(START);
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("Deadline breach", "2026-11-27 14:30 UTC"));
        assertThat(messages(story, Purpose.BREACH))
                .extracting(Notification::person)
                .contains("communications", "manager", "head-of-operations@demo.muster.example");
        story.complete("communications", NOTIFY, PROOF);
        assertThat(duty(story))
                .extracting(ReportingDuty::state, ReportingDuty::breachedAt)
                .containsExactly(State.REPORTED, START);
    }

    @Test
    void afterAnOutageTheBreachIsAsLateAsItWasSeen() {
        IncidentStory story = reportable("HIGH", "NONE");
        clock.advance(Duration.ofDays(10));

        story.timer("event_DutyOverdue").timer("event_DutyAtRisk");

        assertThat(duty(story).breachedAt()).isEqualTo(START.plus(Duration.ofDays(10)));
        story.complete("communications", NOTIFY, PROOF);
        assertThat(entries(story, TimelineKind.DUTY)).last().satisfies(entry -> assertThat(entry.text())
                .contains("late"));
    }

    @Test
    void aDutyThatDoesNotApplyIsConfirmedByASecondPerson() {
        IncidentStory story = reportable("HIGH", "NONE");
        story.complete("manager", NOTIFY, DOUBT);
        assertThat(duty(story).state()).isEqualTo(State.DOUBTED);

        assertThatThrownBy(() -> story.complete("manager", CONFIRM, Map.of("exemptionDecision", "CONFIRM")))
                .hasMessageContaining("somebody else has to confirm");
        assertThatThrownBy(() -> story.complete("approver", CONFIRM, Map.of("exemptionDecision", "REFUSE")))
                .hasMessageContaining("exemptionComment");
        story.complete("approver", CONFIRM, Map.of("exemptionDecision", "REFUSE", "exemptionComment", "it was real"));
        assertThat(duty(story).state()).isEqualTo(State.OPEN);
        story.complete("manager", NOTIFY, DOUBT);
        story.complete("approver", CONFIRM, Map.of("exemptionDecision", "CONFIRM"));

        assertThat(duty(story))
                .extracting(ReportingDuty::state, ReportingDuty::doubtedBy, ReportingDuty::decidedBy)
                .containsExactly(State.NOT_APPLICABLE, "manager", "approver");
        assertThat(story.passed()).contains("endEvent_DutyDoesNotApply");
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith(NOTIFY));
    }
}
