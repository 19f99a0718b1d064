package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.Diagnosing;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cause that comes back: suggested, opened as a problem, and its workaround offered to the next incident. */
@MusterTest
class KnownErrorTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    Problems problems;

    @Autowired
    Surroundings surroundings;

    @Autowired
    Timeline timeline;

    String service;

    @BeforeEach
    void nameService() {
        init(engine);
        service = "svc-" + UUID.randomUUID();
    }

    @Test
    void theSecondIncidentSuggestsAProblemAndTheNextIsHelpedByItsWorkaround() {
        IncidentStory first =
                investigating().checklistDone().tested("SUPPORTED").causeNamed();
        assertThat(texts(first, TimelineKind.PROBLEM)).isEmpty();
        IncidentStory second =
                investigating().checklistDone().tested("SUPPORTED").causeNamed();
        assertThat(texts(second, TimelineKind.PROBLEM))
                .singleElement()
                .asString()
                .contains("came back: " + first.number() + ", " + second.number());
        assertThat(surroundings.recurrences()).anySatisfy(recurrence -> {
            assertThat(recurrence.service()).isEqualTo(service);
            assertThat(recurrence.category()).isEqualTo(CauseCategory.CAPACITY);
        });

        IncidentStory third = investigating().checklistDone();
        test(third, "SUPPORTED", Map.of("workaround", "Restart every hour"));
        name(third, Map.of("problemAction", "OPEN_PROBLEM"));
        Problem problem = problems.of(third.number()).get(0);
        assertThat(problem.state()).isEqualTo(Problem.State.KNOWN_ERROR);
        assertThat(problem.incidents()).containsExactlyInAnyOrder(first.number(), second.number(), third.number());
        assertThat(surroundings.recurrence(incidents.get(third.number())))
                .as("somebody cares now")
                .isEmpty();

        IncidentStory fourth = investigating();
        String offered = (String) engine.getTaskService()
                .getVariable(fourth.task("Diagnose: gather evidence").getId(), "knownErrors");
        assertThat(offered).contains(problem.id()).contains("Restart every hour");
        fourth.checklistDone();
        test(fourth, "OPEN", Map.of("useKnownWorkaround", true));

        assertThat(fourth.passed()).contains("endEvent_WorkaroundIdentified");
        assertThat(incidents.get(fourth.number()).resolution().workaround()).isEqualTo("Restart every hour");
        assertThat(problems.find(problem.id()).orElseThrow().incidents()).contains(fourth.number());
    }

    @Test
    void aCauseCanBeLinkedToTheKnownErrorThatWasShown() {
        Problem problem = problems.open(
                new NewProblem("Pool too small", service, CauseCategory.CAPACITY, null, "Restart", List.of()), "owner");
        IncidentStory story = investigating().checklistDone().tested("SUPPORTED");

        name(story, Map.of("problemAction", "LINK_KNOWN"));

        assertThat(problems.of(story.number())).extracting(Problem::id).containsExactly(problem.id());
        assertThat(texts(story, TimelineKind.PROBLEM))
                .containsExactly("Linked to problem " + problem.id() + " (Pool too small): same cause");
    }

    private IncidentStory investigating() {
        return IncidentStory.declared(engine, commands, incidents, Severity.P2, service)
                .acknowledged()
                .assessed("HIGH");
    }

    private static void test(IncidentStory story, String outcome, Map<String, Object> more) {
        story.complete("responder", "Diagnose: test hypothesis", with(Diagnosing.hypothesis(outcome), more));
    }

    private static void name(IncidentStory story, Map<String, Object> more) {
        story.complete("responder", "Diagnose: name cause", with(Diagnosing.CAUSE, more));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private List<String> texts(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
