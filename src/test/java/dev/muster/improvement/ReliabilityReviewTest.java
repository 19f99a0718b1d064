package dev.muster.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionPriority;
import dev.muster.support.BusinessKeyRun;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The monthly reliability review, from the calendar or a request to the agreed work. */
class ReliabilityReviewTest extends ImprovementScene {

    private static final String MODEL = "reliability-review";
    private static final String TASK = "Review reliability";
    private static final Map<String, Object> NOTHING_TO_DO =
            Map.of("noWorkReason", "The items of last month still run");

    @Autowired
    IncidentCommands incidentCommands;

    @Autowired
    Incidents incidents;

    @Test
    void theCalendarPutsTheFactsBeforeManagementAndEveryLineBecomesAnActionItem() {
        String service = "reviewed-" + UUID.randomUUID();
        clock.setTo(NOW.minus(Duration.ofDays(40)));
        declare(Severity.P2, service);
        clock.setTo(NOW.minus(Duration.ofDays(3)));
        declare(Severity.P1, service);

        clock.setTo(NOW);
        BusinessKeyRun run = begunByCalendar(RoundKind.RELIABILITY_REVIEW, MODEL);

        assertThat(run.key()).startsWith("REL-2027-02");
        assertThat(run.taskNames()).containsExactly(run.key() + " · " + TASK);
        assertThat(shown(run, "trendFacts"))
                .contains("2027-01-10 to 2027-02-10")
                .containsPattern("- P1: [1-9]\\d* \\(\\d+\\)")
                .containsPattern("- P2: \\d+ \\([1-9]\\d*\\)")
                .contains("- " + service + ": 1 (1)");
        assertThat(shown(run, "clockFacts")).contains("- response: ");
        assertThat(mails(run)).extracting(Notification::person).containsExactly("manager");

        run.complete(
                "manager",
                TASK,
                Map.of("preventionWork", "- responder: Alert on the pool (2027-03-01)\nTrain the shift"));

        ImprovementRound round = rounds.get(run.key());
        assertThat(round.endedBy()).isEqualTo("manager");
        assertThat(round.openedBy()).isEqualTo("system");
        assertThat(round.facts()).contains("Promises", "- " + service + ": 1 (1)");
        List<ActionItem> raised = round.actionItems().stream().map(items::get).toList();
        assertThat(raised).extracting(ActionItem::title).containsExactly("Alert on the pool", "Train the shift");
        assertThat(raised).extracting(ActionItem::owner).containsExactly("responder", null);
        assertThat(raised)
                .allSatisfy(item -> assertThat(item.priority()).isEqualTo(ActionPriority.MEDIUM))
                .allSatisfy(item -> assertThat(item.raisedBy()).isEqualTo("manager"));
        assertThat(new BusinessKeyRun(engine, raised.get(0).number()).runJobs().taskNames())
                .singleElement()
                .asString()
                .endsWith("Accept action item");
        assertThat(run.instances()).isEmpty();
    }

    @Test
    void itEndsWithWorkOrWithAReasonForNone() {
        BusinessKeyRun run = begunByCalendar(RoundKind.RELIABILITY_REVIEW, MODEL);

        assertThatThrownBy(() -> run.complete("manager", TASK, Map.of("preventionWork", " \n - \n")))
                .rootCause()
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("say why there is none");
        assertThatThrownBy(() -> run.complete(
                        "manager", TASK, Map.of("preventionWork", "Double the pool", "noWorkReason", "no time")))
                .rootCause()
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("Empty one");
        assertThatThrownBy(() -> run.complete("manager", TASK, Map.of("preventionWork", "One more alert\n".repeat(21))))
                .rootCause()
                .isInstanceOf(RefusedByRule.class)
                .hasMessageContaining("at most 20");

        run.complete("manager", TASK, NOTHING_TO_DO);
        assertThat(rounds.get(run.key()).outcome()).isEqualTo("The items of last month still run");
        assertThat(rounds.get(run.key()).actionItems()).isEmpty();
    }

    @Test
    void theCalendarComesOnTheFirstAndOnceAfterAnOutage() {
        Instant due = calendar(MODEL).getDuedate().toInstant();
        assertThat(due.toString()).endsWith("-01T06:00:00Z");

        clock.setTo(Instant.parse("2027-06-20T08:00:00Z"));
        begunByCalendar(RoundKind.RELIABILITY_REVIEW, MODEL).complete("manager", TASK, NOTHING_TO_DO);

        assertThat(calendar(MODEL).getDuedate()).isEqualTo(Date.from(Instant.parse("2027-07-01T06:00:00Z")));
    }

    @Test
    void whoDoesNotDecideIsRemindedASmallNumberOfTimes() {
        BusinessKeyRun run = begunByCalendar(RoundKind.RELIABILITY_REVIEW, MODEL);
        Instant due = NOW.plus(Duration.ofDays(10));
        assertThat(rounds.get(run.key()).dueAt()).isEqualTo(due);
        assertThat(run.task(TASK).getDueDate()).isEqualTo(Date.from(due));
        assertThat(run.dueTimers(due.minusSeconds(1))).isEmpty();
        assertThat(run.dueTimers(due)).containsExactly("event_ReviewOverdue");

        clock.setTo(due);
        run.timer("event_ReviewOverdue");
        assertThat(run.dueOf("event_ReviewOverdue")).isEqualTo(due.plus(Duration.ofDays(10)));
        clock.advance(Duration.ofDays(10).plusSeconds(1));
        run.timer("event_ReviewOverdue");

        assertThat(run.timers()).isEmpty();
        assertThat(rounds.get(run.key()).reminders()).isEqualTo(2);
        assertThat(mails(run)).hasSize(3);
        assertThat(run.taskNames()).hasSize(1);
        run.complete("manager", TASK, NOTHING_TO_DO);
    }

    @Test
    void afterAnOutageThatTookAllRemindersThereIsOne() {
        BusinessKeyRun run = begunByCalendar(RoundKind.RELIABILITY_REVIEW, MODEL);
        clock.advance(Duration.ofDays(60));

        run.timer("event_ReviewOverdue");

        assertThat(run.timers()).isEmpty();
        assertThat(rounds.get(run.key()).reminders()).isEqualTo(1);
        run.complete("manager", TASK, NOTHING_TO_DO);
    }

    @Test
    void ownersAndManagementAskForOneNowUnlessOneWaits() {
        String path = "/api/v1/reliability-reviews";
        assertThat(as("responder").postJson(path, "").statusCode()).isEqualTo(403);

        var begun = as("owner").postJson(path, "");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        BusinessKeyRun run = newest(RoundKind.RELIABILITY_REVIEW);
        assertThat(begun.headers().firstValue("Location")).hasValue(path + "/" + run.key());
        assertThat(rounds.get(run.key()).openedBy()).isEqualTo("owner");
        var second = as("manager").postJson(path, "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains(run.key());

        run.complete("manager", TASK, NOTHING_TO_DO);
        assertThat(as("auditor").get(path + "/" + run.key()).body()).contains("\"endedBy\":\"manager\"");
        assertThat(as("auditor").get(path + "?size=1").body()).contains(run.key());
        assertThat(as("auditor").get(path + "/REL-1999-01").statusCode()).isEqualTo(404);
    }

    private void declare(Severity severity, String service) {
        IncidentStory.declared(engine, incidentCommands, incidents, severity, service);
    }

    private String shown(BusinessKeyRun run, String variable) {
        return String.valueOf(engine.getTaskService().getVariable(run.task(TASK).getId(), variable));
    }
}
