package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Delegation;
import dev.muster.command.Delegations;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The command inside the life of an incident: from its first moment to its end, however it ends. */
class CommandInLifeTest extends CommandScene {

    @Autowired
    private ResponderRequests responders;

    @Autowired
    private Delegations delegations;

    private IncidentStory declared(Severity severity) {
        return IncidentStory.declared(engine, commands, incidents, severity, "svc-" + System.nanoTime());
    }

    /** With an offer, a request and a delegation open. */
    private IncidentStory busy() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        requests.offerHandover(story.number(), "commander", "half done", "responder");
        responders.request(story.number(), ResponderRequest.Kind.PERSON, "manager", "decide", "responder");
        delegations.delegate(story.number(), "commander", "look", Duration.ofHours(1), "responder");
        return story.runJobs();
    }

    private void nothingIsLeft(IncidentStory story) {
        story.isOver();
        assertThat(handovers.open(story.number())).isEmpty();
        assertThat(responders.of(story.number()).get(0).state()).isEqualTo(ResponderRequest.State.WITHDRAWN);
        assertThat(delegations.of(story.number()).get(0).state()).isEqualTo(Delegation.State.WITHDRAWN);
    }

    @Test
    void thereIsACommanderFromTheFirstMomentAndWhoeverAcknowledgesIsOneForGood() {
        IncidentStory story = declared(Severity.P1);
        assertThat(roles.holder(story.number(), Role.COMMANDER))
                .hasValueSatisfying(held -> assertThat(held.provisional()).isTrue());
        story.acknowledged();
        assertThat(roles.holder(story.number(), Role.COMMANDER))
                .map(RoleHolder::person)
                .hasValue("responder");
        assertThat(roles.holder(story.number(), Role.COMMANDER).orElseThrow().provisional())
                .isFalse();
    }

    @Test
    void aCancelledIncidentLeavesNothingOpen() {
        IncidentStory story = busy();
        commands.cancel(story.number(), "false alarm", "commander");
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CANCELLED);
        nothingIsLeft(story);
    }

    @Test
    void aRestoredServiceEndsTheCommand() {
        IncidentStory story = declared(Severity.P4).acknowledged().assessed("LOW");
        requests.offerHandover(story.number(), "commander", "half done", "responder");
        responders.request(story.number(), ResponderRequest.Kind.PERSON, "manager", "decide", "responder");
        delegations.delegate(story.number(), "commander", "look", Duration.ofHours(1), "responder");
        story.runJobs().diagnosed().recovered().validated();
        assertThat(story.passed()).contains("endEvent_CommandStoodDown");
        assertThat(story.taskNames())
                .noneMatch(name -> name.endsWith("Accept command")
                        || name.endsWith("Answer responder request")
                        || name.endsWith("Do delegated task"));
        assertThat(handovers.open(story.number())).isEmpty();
        assertThat(commander(story)).as("who commanded last").isEqualTo("responder");
    }

    @Test
    void aSeverityChangeMovesThePatience() {
        IncidentStory story = declared(Severity.P3).acknowledged();
        story.timer("event_CommanderQuiet");
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofHours(4))));
        commands.changeSeverity(story.number(), Severity.P1, "all of them", "commander");
        story.runJobs();
        assertThat(story.timerJob("event_CommanderQuiet").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
    }
}
