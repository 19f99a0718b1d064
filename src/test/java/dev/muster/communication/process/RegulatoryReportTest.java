package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.ReportingDuties;
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
class RegulatoryReportTest extends CommunicationScene {

    private static final String NOTIFY = "Notify authority";
    private static final String CONFIRM = "Confirm that no report is due";
    private static final Duration HOURS_72 = Duration.ofHours(72);
    private static final Map<String, Object> PROOF = Map.of(
            "dutyOutcome", "REPORTED", "reportReference", "LDA-4711", "reportText", "On 24 November personal data …");
    private static final Map<String, Object> DOUBT =
            Map.of("dutyOutcome", "NOT_APPLICABLE", "notApplicableReason", "Only test data was affected.");

    @Autowired
    ReportingDuties duties;

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

    @Test
    void lowImpactBringsNoDuty() {
        IncidentStory story = reportable("MEDIUM", "LOW");

        assertThat(duties.of(story.number())).isEmpty();
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith(NOTIFY));
    }

    private IncidentStory reportable(String data, String security) {
        IncidentStory story = declared(Severity.P3);
        story.acknowledged();
        assess(story, data, security);
        return story;
    }

    private void assess(IncidentStory story, String data, String security) {
        story.complete(
                "responder",
                "Assess impact",
                Map.of(
                        "userImpact", "LOW",
                        "businessImpact", "NONE",
                        "systemImpact", "NONE",
                        "dataImpact", data,
                        "securityImpact", security));
    }

    private static Impact impact(ImpactLevel data, ImpactLevel security) {
        return new Impact(ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, data, security);
    }

    private ReportingDuty duty(IncidentStory story) {
        assertThat(duties.of(story.number())).hasSize(1);
        return duties.of(story.number()).get(0);
    }

    private Instant due(IncidentStory story, String duty) {
        return duties.get(story.number(), duty).dueAt();
    }
}
