package dev.muster.support;

import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** One model on its own, run step by step: tasks and jobs are named by the id of their activity. */
public final class ModelRun {

    private final ProcessEngine engine;
    private final String number;
    private final ProcessInstance instance;

    private ModelRun(ProcessEngine engine, String number, ProcessInstance instance) {
        this.engine = engine;
        this.number = number;
        this.instance = instance;
    }

    /** Registers a P1 incident of the demo service {@code checkout} and starts the model for it. */
    public static ModelRun start(ProcessEngine engine, IncidentLedger ledger, String model, Map<String, Object> more) {
        String number = ledger.register(
                        new Declaration(
                                "Checkout answers 500",
                                null,
                                "checkout",
                                Severity.P1,
                                null,
                                null,
                                null,
                                Origin.PERSON,
                                "responder"),
                        Severity.P1)
                .number();
        return of(engine, number, model, more);
    }

    private static ModelRun of(ProcessEngine engine, String number, String model, Map<String, Object> more) {
        VariableMap variables = Variables.putValue("incidentNumber", number)
                .putValue("title", "Checkout answers 500")
                .putValue("service", "checkout")
                .putValue("severity", "P1")
                .putValue("incidentUrl", "http://localhost/incidents/" + number);
        variables.putAll(more);
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceById(definition)
                .businessKey(number)
                .setVariables(variables)
                .execute();
        return new ModelRun(engine, number, instance);
    }

    /** Another process of the same incident. */
    public ModelRun again(String model, Map<String, Object> more) {
        return of(engine, number, model, more);
    }

    public String number() {
        return number;
    }

    public ProcessInstance instance() {
        return instance;
    }

    /** Runs the one job of this activity, whether it is due or not. */
    public ModelRun job(String activity) {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .singleResult()
                        .getId());
        return this;
    }

    /** Runs every job of this activity, of which there may be none. */
    public ModelRun jobs(String activity) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(activity)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return this;
    }

    public Task task(String activity) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(activity)
                .singleResult();
    }

    /** Completes the open task as this demo person, with their group's rights. */
    public ModelRun complete(String person, String activity, Map<String, Object> entered) {
        engine.getIdentityService().setAuthentication(person, List.of(person));
        try {
            engine.getTaskService().complete(task(activity).getId(), entered);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return this;
    }

    public Object variable(String name) {
        return engine.getRuntimeService().getVariable(instance.getId(), name);
    }
}
