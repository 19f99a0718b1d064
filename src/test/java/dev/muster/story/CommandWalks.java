package dev.muster.story;

import dev.muster.command.CommandRequests;
import dev.muster.command.Delegation;
import dev.muster.command.Delegations;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.support.IncidentStory;
import dev.muster.support.ModelRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Who commands, from the provisional commander to the end of the command. */
@Component
class CommandWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentLedger ledger;
    private final Incidents incidents;
    private final IncidentRoles roles;
    private final IncidentCommands commands;
    private final CommandRequests requests;
    private final ResponderRequests responders;
    private final Delegations delegations;

    CommandWalks(
            ProcessEngine engine,
            IncidentLedger ledger,
            Incidents incidents,
            IncidentRoles roles,
            IncidentCommands commands,
            CommandRequests requests,
            ResponderRequests responders,
            Delegations delegations) {
        this.engine = engine;
        this.ledger = ledger;
        this.incidents = incidents;
        this.roles = roles;
        this.commands = commands;
        this.requests = requests;
        this.responders = responders;
        this.delegations = delegations;
    }

    @Override
    public List<String> play() {
        return List.of(silentCommander(), nobodyTakesOver(), handedOver(), calledIn(), delegatedOut());
    }

    private IncidentStory commanded() {
        String number =
                ModelRun.start(engine, ledger, "incident-command", Map.of()).number();
        IncidentStory story = new IncidentStory(engine, incidents, number).runJobs();
        story.timer("event_CommanderQuiet");
        roles.assign(number, Role.COMMANDER, "responder", "responder", null);
        return story.timer("event_CommanderQuiet");
    }

    private String silentCommander() {
        IncidentStory story = commanded().timer("event_CommanderQuiet");
        commands.addNote(story.number(), "here again", "responder");
        story.timer("event_TakeOverLimitReached").timer("event_CommanderQuiet");
        story.complete("commander", "Take over command", Map.of("takeOverDecision", "TAKE_OVER"));
        engine.getRuntimeService()
                .createMessageCorrelation("incidentCommand.stoodDown")
                .processInstanceBusinessKey(story.number())
                .correlateAll();
        story.runJobs().isOver();
        return story.number();
    }

    private String nobodyTakesOver() {
        IncidentStory story = commanded().timer("event_CommanderQuiet");
        while (!story.passed().contains("serviceTask_TellManagement")) {
            story.timer("event_TakeOverLimitReached");
        }
        story.complete(
                "manager", "Take over command", Map.of("takeOverDecision", "LEAVE", "takeOverReason", "spoke to her"));
        return story.number();
    }

    private String handedOver() {
        IncidentStory story = commanded();
        requests.assignRole(story.number(), Role.SCRIBE, "communications", "responder");
        offer(story).timer("event_HandoverLimitReached");
        offer(story)
                .complete(
                        "commander", "Accept command", Map.of("handoverDecision", "DECLINE", "handoverAnswer", "away"));
        offer(story).complete("commander", "Accept command", Map.of("handoverDecision", "ACCEPT"));
        return story.number();
    }

    private String calledIn() {
        IncidentStory story = commanded();
        responders.request(story.number(), ResponderRequest.Kind.PERSON, "commander", "your idea", "manager");
        answer(story.runJobs(), Map.of("responderAnswer", "DECLINE", "responderAnswerReason", "away"));
        // First: whoever has accepted once is not asked again, and a team is small.
        request(story);
        responders.of(story.number()).stream()
                .filter(request -> request.state() == ResponderRequest.State.OPEN)
                .forEach(open -> responders.withdraw(story.number(), open.id(), "found it", "manager"));
        story.runJobs();
        answer(request(story).timer("event_AnswerLimitReached"), Map.of("responderAnswer", "ACCEPT"));
        answer(request(story), Map.of("responderAnswer", "ACCEPT"));
        return story.number();
    }

    /** Who is asked first depends on the day. */
    private static void answer(IncidentStory story, Map<String, Object> answer) {
        String task = "Answer responder request";
        story.complete(story.task(task).getAssignee(), task, answer);
    }

    private IncidentStory request(IncidentStory story) {
        responders.request(story.number(), ResponderRequest.Kind.TEAM, "shop", "more hands", "manager");
        return story.runJobs();
    }

    private String delegatedOut() {
        IncidentStory story = commanded();
        delegate(story).timer("event_TimeBoxReached");
        story.complete("responder", "Decide on time box", Map.of("timeBoxDecision", "EXTEND", "timeBoxMinutes", 5));
        story.timer("event_TimeBoxReached");
        story.complete(
                "responder", "Decide on time box", Map.of("timeBoxDecision", "TAKE_BACK", "timeBoxReason", "too long"));
        for (String outcome : List.of("DONE", "HANDED_BACK")) {
            delegate(story)
                    .complete(
                            "commander",
                            "Do delegated task",
                            Map.of("delegationOutcome", outcome, "delegationResult", "looked"));
        }
        delegate(story);
        delegations.of(story.number()).stream()
                .filter(delegation -> delegation.state() == Delegation.State.OPEN)
                .forEach(open -> delegations.withdraw(story.number(), open.id(), "solved", "responder"));
        story.runJobs();
        return story.number();
    }

    private IncidentStory delegate(IncidentStory story) {
        delegations.delegate(story.number(), "commander", "look at the logs", Duration.ofMinutes(10), "responder");
        return story.runJobs();
    }

    private IncidentStory offer(IncidentStory story) {
        requests.offerHandover(story.number(), "commander", "the pool is full", "responder");
        return story.runJobs();
    }
}
