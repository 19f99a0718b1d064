package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The timer that calls in specialists: early, in time, and after an outage. */
@MusterTest
class DiagnosisStalledTest {

    private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");
    private static final String TIMER = "event_DiagnosisStalled";
    private static final String CALLED = "Diagnosis takes long: specialists called in: ";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    ModelRun run;

    @BeforeEach
    void startDiagnosis() {
        clock.setTo(START);
        run = ModelRun.start(engine, ledger, "diagnosis", Map.of("diagnosisStalledAfter", "PT30M"));
        run.job("serviceTask_StartInvestigation").job("serviceTask_LookUpWhatIsKnown");
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void isNotDueBeforeItsTimeButCanBeRunByHand() {
        clock.advance(Duration.ofMinutes(29));
        assertThat(due()).isEmpty();
        assertThat(called()).isEmpty();

        run.job(TIMER);

        assertCalledOnce();
    }

    @Test
    void isDueAfterTheTimeOfTheTable() {
        clock.advance(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(due())
                .singleElement()
                .extracting(Job::getDuedate)
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));

        run.job(TIMER);

        assertCalledOnce();
        assertThat(run.task("userTask_AnalyseLogs")).as("the work goes on").isNotNull();
        assertThat(due()).as("it is said once").isEmpty();
    }

    @Test
    void callsOnceAfterAnOutageOfDays() {
        clock.advance(Duration.ofDays(3));
        assertThat(due()).hasSize(1);

        run.job(TIMER);

        assertCalledOnce();
        assertThat(due()).isEmpty();
    }

    private void assertCalledOnce() {
        assertThat(called())
                .singleElement()
                .asString()
                .startsWith(CALLED)
                .as("those on call for checkout and for what it needs")
                .contains("responder", "commander");
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.instance().getId())
                .activityId(TIMER)
                .executable()
                .list();
    }

    private List<String> called() {
        return timeline.of(run.number()).stream()
                .filter(entry -> entry.kind() == TimelineKind.ESCALATED)
                .map(TimelineEntry::text)
                .toList();
    }
}
