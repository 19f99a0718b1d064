package dev.muster.incident.process;

import dev.muster.incident.Obligation.Asked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Follows a model from a timer to where somebody has to do something, through every branch and called process. */
@Component
class WhatFollows {

    /** What happens by itself and who is asked in the end. */
    record Story(String what, List<String> then, List<Asked> asks) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;

    WhatFollows(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    Story of(ProcessDefinition definition, String instance, String element) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        FlowNode timer = model.getModelElementById(element);
        Walk walk = new Walk(definition, instance);
        walk.after(timer);
        return new Story(Objects.requireNonNullElse(timer.getName(), element), walk.then, walk.asks);
    }

    private final class Walk {

        private final ProcessDefinition definition;
        private final String instance;
        private final List<String> then = new ArrayList<>();
        private final List<Asked> asks = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Walk(ProcessDefinition definition, String instance) {
            this.definition = definition;
            this.instance = instance;
        }

        void after(FlowNode node) {
            node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(this::visit);
        }

        private void visit(FlowNode node) {
            if (!seen.add(node.getId())) {
                return;
            }
            if (node instanceof UserTask task) {
                asks.add(new Asked(task.getName(), to(task)));
            } else if (node instanceof SubProcess inner) {
                begin(inner.getFlowElements().stream());
            } else if (node instanceof CallActivity call) {
                then.add(call.getName());
                begin(called(call));
            } else if (!(node instanceof CatchEvent || node instanceof ReceiveTask)) {
                if (node instanceof Activity) {
                    then.add(node.getName());
                }
                after(node);
            }
        }

        private void begin(Stream<? extends FlowElement> elements) {
            elements.filter(StartEvent.class::isInstance)
                    .map(StartEvent.class::cast)
                    .forEach(this::after);
        }

        private Stream<? extends FlowElement> called(CallActivity call) {
            ProcessDefinition found = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(definition.getDeploymentId())
                    .processDefinitionKey(call.getCalledElement())
                    .singleResult();
            return found == null
                    ? Stream.empty()
                    : repository
                            .getBpmnModelInstance(found.getId())
                            .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                            .iterator()
                            .next()
                            .getFlowElements()
                            .stream();
        }

        /** Groups and people as they are written, or as a variable of the instance says now. */
        private List<String> to(UserTask task) {
            return Stream.concat(
                            Stream.ofNullable(task.getCamundaAssignee()), task.getCamundaCandidateGroupsList().stream())
                    .flatMap(this::known)
                    .toList();
        }

        private Stream<String> known(String who) {
            if (!who.startsWith("${")) {
                return Stream.of(who);
            }
            Object value = runtime.getVariable(instance, who.substring(2, who.length() - 1));
            return value == null ? Stream.empty() : Stream.of(value.toString().split(",\\s*"));
        }
    }
}
