package dev.muster.communication.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Audience;
import dev.muster.communication.Notification;
import dev.muster.communication.ReportingDuties;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.communication.StatementKind;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A drill plays on the same models, and no word of it leaves the house. */
class DrillTest extends StatementScene {

    @Autowired
    ReportingDuties duties;

    @Test
    void nobodyOutsideHearsOfADrillAndTheTimelineSaysSo() {
        IncidentStory story = drill();
        post(story, "We practise.");
        request(story, StatementKind.PRESS);
        drafted(story, StatementKind.PRESS, "We apologise.");
        approved(story);

        assertThat(messages(story, null))
                .isNotEmpty()
                .allMatch(mail -> Audience.isInside(mail.audience()))
                .allSatisfy(mail -> assertThat(mail.subject()).contains("DRILL"));
        assertThat(messages(story, null)).extracting(Notification::audience).contains("INTERNAL", "MANAGEMENT");
        assertThat(statement(story).state()).isEqualTo("REHEARSED");
        assertThat(entries(story, TimelineKind.NOT_TOLD))
                .extracting(TimelineEntry::text)
                .anyMatch(text -> text.contains("News desk") && text.contains("this is a drill"))
                .anyMatch(text -> text.contains("Account managers") && text.contains("this is a drill"));
    }

    @Test
    void noAuthorityIsNotifiedOfADrill() {
        IncidentStory story = drill();
        story.acknowledged();
        story.complete(
                "responder",
                "Assess impact",
                Map.of(
                        "userImpact", "LOW",
                        "businessImpact", "NONE",
                        "systemImpact", "NONE",
                        "dataImpact", "CRITICAL",
                        "securityImpact", "NONE"));

        assertThat(duties.of(story.number()))
                .isNotEmpty()
                .extracting(ReportingDuty::state)
                .containsOnly(State.REHEARSED);
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Notify authority"));
        assertThat(entries(story, TimelineKind.NOT_TOLD))
                .extracting(TimelineEntry::text)
                .anyMatch(text -> text.startsWith("Data protection supervisory authority is not notified"));
    }

    private IncidentStory drill() {
        String number = commands.declare(new Declaration(
                        "Practice",
                        null,
                        "checkout",
                        Severity.P1,
                        null,
                        null,
                        null,
                        Origin.PERSON,
                        "commander",
                        false,
                        IncidentMode.DRILL))
                .number();
        return new IncidentStory(engine, incidents, number).runJobs();
    }
}
