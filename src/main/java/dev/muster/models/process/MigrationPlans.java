package dev.muster.models.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * Draws up which element of one version becomes which of another: the one with the same id and type, wherever it has
 * been put. The engine's own proposal gives up where an element has got a sub-process around it.
 */
@Component
class MigrationPlans {

    private static final int MOST_ROUNDS = 50;

    private final RuntimeService runtime;
    private final RepositoryService repository;

    MigrationPlans(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** A plan that the engine accepts. What it does not map keeps those instances where they are that wait there. */
    MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        Map<String, String> mapped = sameElements(from, to);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            try {
                return build(from, to, mapped);
            } catch (MigrationPlanValidationException refused) {
                List<String> unmappable = refused.getValidationReport().getInstructionReports().stream()
                        .map(MigrationInstructionValidationReport::getMigrationInstruction)
                        .map(instruction -> instruction.getSourceActivityId())
                        .toList();
                unmappable.forEach(mapped::remove);
            }
        }
        return build(from, to, Map.of());
    }

    private MigrationPlan build(ProcessDefinition from, ProcessDefinition to, Map<String, String> mapped) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(from.getId(), to.getId());
        mapped.keySet().forEach(id -> plan.mapActivities(id, id));
        return plan.build();
    }

    private Map<String, String> sameElements(ProcessDefinition from, ProcessDefinition to) {
        Map<String, String> there = types(to);
        Map<String, String> same = new LinkedHashMap<>();
        types(from).forEach((id, type) -> {
            if (type.equals(there.get(id))) {
                same.put(id, type);
            }
        });
        return same;
    }

    private Map<String, String> types(ProcessDefinition definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        Map<String, String> types = new HashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> types.put(node.getId(), node.getElementType().getTypeName()));
        return types;
    }
}
