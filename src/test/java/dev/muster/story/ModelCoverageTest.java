package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.MusterTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays every turn that the models offer and asks the recorded trail which flows were taken: at least 95 of 100 in each
 * model. A path that nobody has ever walked is a path that nobody knows to work.
 */
@MusterTest
class ModelCoverageTest {

    private static final double ENOUGH = 0.95;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private List<Walks> walks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theStoriesWalkEveryModel() {
        List<String> played =
                walks.stream().flatMap(walk -> walk.play().stream()).toList();
        Map<String, Set<String>> missing = new TreeMap<>();
        for (ProcessDefinition model : latestModels()) {
            Set<String> flows = flowsOf(model);
            Set<String> taken = takenIn(model, played);
            Set<String> left = new TreeSet<>(flows);
            left.removeAll(taken);
            double covered = 1 - (double) left.size() / flows.size();
            if (covered < ENOUGH) {
                missing.put(model.getKey() + " %.2f".formatted(covered), left);
            }
        }
        assertThat(missing)
                .as("flows that no story took, by model and its coverage")
                .isEmpty();
    }

    private List<ProcessDefinition> latestModels() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> model.getResourceName().contains("processes/"))
                .toList();
    }

    private Set<String> flowsOf(ProcessDefinition model) {
        Set<String> flows = new HashSet<>();
        engine.getRepositoryService()
                .getBpmnModelInstance(model.getId())
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> flows.add(flow.getId()));
        return flows;
    }

    private Set<String> takenIn(ProcessDefinition model, List<String> played) {
        return new HashSet<>(jdbc.sql("select distinct flow from process_trail where process_definition = :model"
                        + " and (incident in (:played) or incident is null)")
                .param("model", model.getId())
                .param("played", played)
                .query(String.class)
                .list());
    }
}
