package dev.muster.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Declaration;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Plays one incident as its people and the job executor would. Tasks are named by their plain names, jobs by the id of
 * the activity they belong to; what is not there fails with the incident's number and what is there instead.
 */
public class IncidentStory {

    private final ProcessEngine engine;
    private final Incidents incidents;
    private final String number;

    public IncidentStory(ProcessEngine engine, Incidents incidents, String number) {
        this.engine = engine;
        this.incidents = incidents;
        this.number = number;
    }

    /** Declares an incident and lets its process run up to its first waiting. */
    public static IncidentStory declared(
            ProcessEngine engine, IncidentCommands commands, Incidents incidents, Severity severity, String service) {
        return declared(
                engine,
                commands,
                incidents,
                new Declaration(
                        "Checkout answers nothing",
                        null,
                        service,
                        severity,
                        null,
                        null,
                        null,
                        Origin.PERSON,
                        "responder"));
    }

    /** Declares this and lets its process run up to its first waiting. */
    public static IncidentStory declared(
            ProcessEngine engine, IncidentCommands commands, Incidents incidents, Declaration declaration) {
        return new IncidentStory(
                        engine, incidents, commands.declare(declaration).number())
                .runJobs();
    }

    public String number() {
        return number;
    }

    public Incident incident() {
        return incidents.get(number);
    }

    /** Runs every job that is no timer, and those that follow from them. */
    public IncidentStory runJobs() {
        for (int round = 0; round < 50; round++) {
            List<Job> waiting =
                    jobs().stream().filter(job -> job.getDuedate() == null).toList();
            if (waiting.isEmpty()) {
                return this;
            }
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        throw new AssertionError(number + " never comes to rest");
    }

    /** Runs the timer of a boundary event, whether it is due or not, and what follows from it. */
    public IncidentStory timer(String activity) {
        engine.getManagementService().executeJob(timerJob(activity).getId());
        return runJobs();
    }

    public Job timerJob(String activity) {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null && activity.equals(activityOf(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " has no timer " + activity + " but "
                        + jobs().stream().map(this::activityOf).toList()));
    }

    private String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** From the impact on to the validated restoration. */
    public IncidentStory resolvedFrom(String userImpact) {
        return assessed(userImpact).diagnosed().recovered().validated();
    }

    /** Completes the open task as this person and runs the jobs that follow. */
    public IncidentStory complete(String person, String plainName, Map<String, Object> entered) {
        Task task = task(plainName);
        engine.getIdentityService().setAuthentication(person, groupsOf(person));
        try {
            engine.getTaskService().complete(task.getId(), entered);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return runJobs();
    }

    private List<String> groupsOf(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    public Task task(String plainName) {
        return tasks().stream()
                .filter(task -> task.getName().endsWith(" · " + plainName))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(number + " has no open task '" + plainName + "' but " + taskNames()));
    }

    public List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    public List<String> taskNames() {
        return tasks().stream().map(Task::getName).toList();
    }

    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()) {
            jobs.addAll(engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .withRetriesLeft()
                    .list());
        }
        return jobs;
    }

    /** Every activity that the incident's processes have entered. */
    public List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public IncidentStory acknowledged() {
        return complete("responder", "Acknowledge incident", Map.of());
    }

    /** Assesses the worst axis and confirms what the table proposes. */
    public IncidentStory assessed(String userImpact) {
        complete(
                "responder",
                "Assess impact",
                Map.of(
                        "userImpact",
                        userImpact,
                        "businessImpact",
                        "NONE",
                        "systemImpact",
                        "NONE",
                        "dataImpact",
                        "NONE",
                        "securityImpact",
                        "NONE",
                        "systemsAffected",
                        "checkout",
                        "usersAffected",
                        1200));
        String proposed = String.valueOf(
                engine.getTaskService().getVariable(task("Confirm severity").getId(), "proposedSeverity"));
        return complete("responder", "Confirm severity", Map.of("confirmedSeverity", proposed));
    }

    public IncidentStory diagnosed() {
        return checklistDone().tested("SUPPORTED").causeNamed();
    }

    /** The checklist of a diagnosis: something in the logs, nothing in the monitoring, changes skipped. */
    public IncidentStory checklistDone() {
        Diagnosing.CHECKLIST.forEach((task, answer) -> complete("responder", task, answer));
        return this;
    }

    /** One hypothesis with this outcome of its test. */
    public IncidentStory tested(String outcome) {
        return complete("responder", "Diagnose: test hypothesis", Diagnosing.hypothesis(outcome));
    }

    public IncidentStory causeNamed() {
        return complete("responder", "Diagnose: name cause", Diagnosing.CAUSE);
    }

    public IncidentStory recovered() {
        complete(
                "responder",
                "Choose recovery procedure",
                Map.of("procedure", "FIX_FORWARD", "plan", "Double the pool everywhere"));
        return complete("responder", "Carry out recovery", Map.of("solution", "Pool doubled on all nodes"));
    }

    public IncidentStory validated() {
        return complete("responder", "Validate restoration", checks("PASS"));
    }

    /** The system checks with this result, everything else passed. */
    public static Map<String, Object> checks(String systemChecks) {
        return Map.of(
                "systemChecks",
                systemChecks,
                "systemChecksReason",
                "still slow",
                "userVerification",
                "PASS",
                "performanceTest",
                "PASS",
                "securityValidation",
                "PASS",
                "documentationReview",
                "PASS");
    }

    public void isOver() {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .list())
                .as("process instances of %s that still run", number)
                .isEmpty();
    }
}
