package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code regulatory-report.bpmn}: one clock for each duty, proof, and the reason where it does not apply. */
class RegulatoryReportTest extends DutyScene {

    @Autowired
    DutyWatch watch;

    @Test
    void highDataImpactStartsTheClockOfTheGdprFromAwareness() {
        IncidentStory story = declared(Severity.P3);
        story.acknowledged();
        assertThat(duties.of(story.number())).isEmpty();
        clock.advance(Duration.ofHours(1));

        assess(story, "HIGH", "NONE");

        ReportingDuty duty = duty(story);
        assertThat(duty.duty()).isEqualTo("GDPR_NOTIFICATION");
        assertThat(duty.startedAt()).isEqualTo(START);
        assertThat(duty.dueAt()).isEqualTo(START.plus(HOURS_72));
        assertThat(story.task(NOTIFY).getDueDate()).isEqualTo(Date.from(START.plus(HOURS_72)));
        assertThat(story.timerJob("event_DutyOverdue").getDuedate()).isEqualTo(Date.from(START.plus(HOURS_72)));
        assertThat(story.timerJob("event_DutyAtRisk").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofHours(54))));
        assertThat(entries(story, TimelineKind.DUTY)).hasSize(1);
        assertThat(messages(story, Purpose.DUTY))
                .extracting(Notification::person)
                .contains("communications", "commander", "head-of-operations@demo.muster.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void eachDutyIsOneHoweverOftenTheImpactIsRevised() {
        IncidentStory story = reportable("HIGH", "CRITICAL");

        watch.classified(story.incident(), impact(ImpactLevel.CRITICAL, ImpactLevel.CRITICAL));
        commands.changeSeverity(story.number(), Severity.P1, "worse", "commander");
        story.runJobs();

        assertThat(duties.of(story.number()))
                .extracting(ReportingDuty::duty)
                .containsExactlyInAnyOrder(
                        "GDPR_NOTIFICATION",
                        "NIS2_EARLY_WARNING",
                        "NIS2_NOTIFICATION",
                        "NIS2_FINAL_REPORT",
                        "DORA_INITIAL",
                        "DORA_INTERMEDIATE",
                        "DORA_FINAL");
        assertThat(story.taskNames()).filteredOn(name -> name.endsWith(NOTIFY)).hasSize(7);
    }

    @Test
    void doraCountsFromTheClassificationButAtMostADayFromAwareness() {
        IncidentStory soon = declared(Severity.P1);
        clock.advance(Duration.ofHours(2));
        watch.classified(soon.incident(), impact(ImpactLevel.NONE, ImpactLevel.CRITICAL));
        assertThat(due(soon, "DORA_INITIAL")).isEqualTo(START.plus(Duration.ofHours(6)));
        assertThat(due(soon, "DORA_INTERMEDIATE")).isEqualTo(START.plus(Duration.ofHours(74)));
        assertThat(due(soon, "DORA_FINAL")).isEqualTo(Instant.parse("2026-12-24T16:30:00Z"));

        clock.setTo(START);
        IncidentStory late = declared(Severity.P1);
        clock.advance(Duration.ofHours(22));
        watch.classified(late.incident(), impact(ImpactLevel.NONE, ImpactLevel.CRITICAL));
        assertThat(due(late, "DORA_INITIAL")).isEqualTo(START.plus(Duration.ofHours(24)));
        assertThat(due(late, "NIS2_EARLY_WARNING")).isEqualTo(START.plus(Duration.ofHours(24)));
        assertThat(due(late, "NIS2_FINAL_REPORT")).isEqualTo(Instant.parse("2026-12-24T14:30:00Z"));
    }

    @Test
    void aReportKeepsItsProof() {
        IncidentStory story = reportable("HIGH", "NONE");
        assertThatThrownBy(() -> story.complete("communications", NOTIFY, Map.of("dutyOutcome", "REPORTED")))
                .hasMessageContaining("reportReference");

        story.complete("communications", NOTIFY, PROOF);

        assertThat(duty(story))
                .extracting(
                        ReportingDuty::state,
                        ReportingDuty::reportedBy,
                        ReportingDuty::reference,
                        ReportingDuty::reportedAt,
                        ReportingDuty::sentText)
                .containsExactly(State.REPORTED, "communications", "LDA-4711", START, "On 24 November personal data …");
        assertThat(duty(story).sentSha256()).hasSize(64);
        assertThat(story.passed()).contains("endEvent_AuthorityNotified");
        assertThat(entries(story, TimelineKind.DUTY)).last().satisfies(entry -> assertThat(entry.text())
                .contains("LDA-4711", duty(story).sentSha256()));
    }

    @Test
    void aReportIsNotSentInTheFuture() {
        IncidentStory story = reportable("HIGH", "NONE");

        assertThatThrownBy(() -> story.complete(
                        "communications",
                        NOTIFY,
                        Map.of(
                                "dutyOutcome", "REPORTED",
                                "reportReference", "x",
                                "reportText", "x",
                                "reportSentAt", "2026-11-25T00:00Z")))
                .hasMessageContaining("in the future");
    }

    @Test
    void lowImpactBringsNoDuty() {
        IncidentStory story = reportable("MEDIUM", "LOW");

        assertThat(duties.of(story.number())).isEmpty();
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith(NOTIFY));
    }

    private static Impact impact(ImpactLevel data, ImpactLevel security) {
        return new Impact(ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, data, security);
    }

    private Instant due(IncidentStory story, String duty) {
        return duties.get(story.number(), duty).dueAt();
    }
}
