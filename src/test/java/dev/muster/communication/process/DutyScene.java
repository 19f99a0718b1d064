package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Incidents that may have to be reported to authorities, played by their people. */
abstract class DutyScene extends CommunicationScene {

    static final String NOTIFY = "Notify authority";
    static final String CONFIRM = "Confirm that no report is due";
    static final Duration HOURS_72 = Duration.ofHours(72);
    static final Map<String, Object> PROOF = Map.of(
            "dutyOutcome", "REPORTED", "reportReference", "LDA-4711", "reportText", "On 24 November personal data …");
    static final Map<String, Object> DOUBT =
            Map.of("dutyOutcome", "NOT_APPLICABLE", "notApplicableReason", "Only test data was affected.");

    @Autowired
    ReportingDuties duties;

    IncidentStory reportable(String data, String security) {
        IncidentStory story = declared(Severity.P3);
        story.acknowledged();
        assess(story, data, security);
        return story;
    }

    void assess(IncidentStory story, String data, String security) {
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

    ReportingDuty duty(IncidentStory story) {
        assertThat(duties.of(story.number())).hasSize(1);
        return duties.of(story.number()).get(0);
    }
}
