package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.incident.ProcessRun;
import dev.muster.incident.ProcessTrail;
import dev.muster.incident.TakenFlow;
import dev.muster.incident.TrailStep;
import dev.muster.support.MusterTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MusterTest
class ProcessTrailTest {

    private static final BpmnModelInstance LOOP = Bpmn.createExecutableProcess("trailLoop")
            .name("Loop")
            .camundaHistoryTimeToLiveString("P1D")
            .camundaVersionTag("0.9")
            .startEvent("start")
            .sequenceFlowId("toWork")
            .userTask("work")
            .name("Do the work")
            .camundaAssignee("responder")
            .sequenceFlowId("toCheck")
            .exclusiveGateway("check")
            .sequenceFlowId("done")
            .condition("done", "${!again}")
            .endEvent("end")
            .moveToNode("check")
            .sequenceFlowId("back")
            .condition("again", "${again}")
            .connectTo("work")
            .done();

    @Autowired
    ProcessTrail trail;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    /** A business key of its own, as every test shares one database. */
    private final String incident = "INC-" + UUID.randomUUID();

    private String deployment = "";
    private String instance = "";

    @BeforeEach
    void start() {
        deployment = repository
                .createDeployment()
                .addModelInstance("trailLoop.bpmn", LOOP)
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey("trailLoop", incident).getId();
    }

    @AfterEach
    void remove() {
        identities.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void recordsEveryFlowTakenAlsoInALoop() {
        work(true);
        work(true);
        work(false);

        assertThat(onlyRun().flows())
                .extracting(TakenFlow::flow)
                .containsExactly("toWork", "toCheck", "back", "toCheck", "back", "toCheck", "done");
    }

    @Test
    void tellsTheStepsWithStateAndPerson() {
        work(true);

        assertThat(onlyRun().steps())
                .filteredOn(step -> step.activity().equals("work"))
                .extracting(TrailStep::name, TrailStep::state)
                .containsExactly(
                        tuple("Do the work", TrailStep.State.DONE), tuple("Do the work", TrailStep.State.ACTIVE));
        assertThat(onlyRun().steps())
                .filteredOn(step ->
                        step.state() == TrailStep.State.DONE && step.activity().equals("work"))
                .extracting(TrailStep::person)
                .containsExactly("responder");
    }

    @Test
    void readsAnEndedProcessWithItsVersion() {
        work(false);

        ProcessRun run = onlyRun();
        assertThat(run.endedAt()).isNotNull();
        assertThat(run.name()).isEqualTo("Loop");
        assertThat(run.versionTag()).isEqualTo("0.9");
        assertThat(run.steps()).extracting(TrailStep::state).containsOnly(TrailStep.State.DONE);
    }

    @Test
    void callsAnInterruptedStepCancelled() {
        runtime.deleteProcessInstance(instance, "test");

        assertThat(onlyRun().steps())
                .filteredOn(step -> step.activity().equals("work"))
                .extracting(TrailStep::state)
                .containsExactly(TrailStep.State.CANCELLED);
    }

    @Test
    void givesTheModelOfAnInstanceToItsOwnIncidentOnly() {
        assertThat(trail.diagram(incident, instance))
                .hasValueSatisfying(xml -> assertThat(xml).contains("trailLoop"));
        assertThat(trail.diagram("INC-1999-001", instance)).isEmpty();
        assertThat(trail.run("INC-1999-001", instance)).isEmpty();
    }

    private ProcessRun onlyRun() {
        List<ProcessRun> runs = trail.of(incident);
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private void work(boolean again) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(incident)
                .singleResult()
                .getId();
        tasks.complete(task, Map.of("again", again));
    }
}
