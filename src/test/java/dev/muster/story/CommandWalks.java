package dev.muster.story;

import dev.muster.command.CommandRequests;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.support.IncidentStory;
import dev.muster.support.ModelRun;
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

    CommandWalks(
            ProcessEngine engine,
            IncidentLedger ledger,
            Incidents incidents,
            IncidentRoles roles,
            IncidentCommands commands,
            CommandRequests requests) {
        this.engine = engine;
        this.ledger = ledger;
        this.incidents = incidents;
        this.roles = roles;
        this.commands = commands;
        this.requests = requests;
    }

    @Override
    public List<String> play() {
        return List.of(silentCommander(), nobodyTakesOver(), handedOver());
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

    private IncidentStory offer(IncidentStory story) {
        requests.offerHandover(story.number(), "commander", "the pool is full", "responder");
        return story.runJobs();
    }
}
