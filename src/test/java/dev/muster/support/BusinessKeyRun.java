package dev.muster.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Everything that runs under one business key that is no incident's: tasks by plain name, jobs by activity. */
public final class BusinessKeyRun {

    private final ProcessEngine engine;
    private final String key;

    public BusinessKeyRun(ProcessEngine engine, String key) {
        this.engine = engine;
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Runs every job that is no timer, and those that follow from them. */
    public BusinessKeyRun runJobs() {
        for (int round = 0; round < 50; round++) {
            List<Job> waiting =
                    jobs().stream().filter(job -> job.getDuedate() == null).toList();
            if (waiting.isEmpty()) {
                return this;
            }
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        throw new AssertionError(key + " never comes to rest");
    }

    /** Runs a timer, whether it is due or not, and what follows from it. */
    public BusinessKeyRun timer(String activity) {
        engine.getManagementService().executeJob(timerJob(activity).getId());
        return runJobs();
    }

    public Instant dueOf(String activity) {
        return timerJob(activity).getDuedate().toInstant();
    }

    private Job timerJob(String activity) {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null && activity.equals(activityOf(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " has no timer " + activity + " but " + timers()));
    }

    public List<String> timers() {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null)
                .map(this::activityOf)
                .toList();
    }

    /** The timers that the job executor would run now. */
    public List<String> dueTimers(Instant now) {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null
                        && !job.getDuedate().toInstant().isAfter(now))
                .map(this::activityOf)
                .toList();
    }

    private String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<Job> jobs() {
        return instances().stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .withRetriesLeft()
                        .list()
                        .stream())
                .toList();
    }

    public List<ProcessInstance> instances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list();
    }

    /** Completes the open task as this person, with their groups' rights, and runs the jobs that follow. */
    public BusinessKeyRun complete(String person, String plainName, Map<String, Object> entered) {
        Task task = task(plainName);
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            engine.getTaskService().complete(task.getId(), entered);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return runJobs();
    }

    public Task task(String plainName) {
        return tasks().stream()
                .filter(task -> task.getName().endsWith(" · " + plainName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " has no task '" + plainName + "' but " + taskNames()));
    }

    public List<String> taskNames() {
        return tasks().stream().map(Task::getName).toList();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
    }
}
