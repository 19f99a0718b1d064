package dev.muster.story;

import dev.muster.improvement.ImprovementCommands;
import dev.muster.improvement.ImprovementRounds;
import dev.muster.improvement.RoundKind;
import dev.muster.support.BusinessKeyRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What is looked at between incidents, begun by the calendar and by a person. */
@Component
class ImprovementWalks implements Walks {

    private static final Map<String, Object> NO_WORK = Map.of("noWorkReason", "The items of last month still run");

    private final ProcessEngine engine;
    private final ImprovementCommands commands;
    private final ImprovementRounds rounds;

    ImprovementWalks(ProcessEngine engine, ImprovementCommands commands, ImprovementRounds rounds) {
        this.engine = engine;
        this.commands = commands;
        this.rounds = rounds;
    }

    @Override
    public List<String> play() {
        return List.copyOf(walked(
                RoundKind.RELIABILITY_REVIEW,
                "reliability-review",
                "event_ReviewOverdue",
                "Review reliability",
                NO_WORK));
    }

    private List<String> walked(
            RoundKind kind, String model, String overdue, String task, Map<String, Object> decision) {
        List<String> numbers = new ArrayList<>();
        engine.getManagementService().createJobQuery().processDefinitionKey(model).timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        numbers.add(
                newest(kind).timer(overdue).complete("manager", task, decision).key());
        commands.request(kind, "owner");
        numbers.add(newest(kind).complete("manager", task, decision).key());
        return numbers;
    }

    private BusinessKeyRun newest(RoundKind kind) {
        return new BusinessKeyRun(engine, rounds.waiting(kind).orElseThrow().number()).runJobs();
    }
}
