package dev.muster.restoration.store;

import dev.muster.restoration.RunOutcome;
import dev.muster.restoration.RunbookLedger;
import dev.muster.restoration.StepKind;
import dev.muster.restoration.StepResult;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs and their steps as rows. */
@Repository
@Transactional
class JdbcRunbookLedger implements RunbookLedger {

    private final JdbcClient jdbc;

    JdbcRunbookLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void started(String run, String incident, String runbook, int modelVersion, String actor, Instant at) {
        jdbc.sql("insert into runbook_run (id, incident, runbook, model_version, outcome, started_by, started_at)"
                        + " values (:run, :incident, :runbook, :version, :outcome, :actor, :at)")
                .param("run", run)
                .param("incident", incident)
                .param("runbook", runbook)
                .param("version", modelVersion)
                .param("outcome", RunOutcome.RUNNING.name())
                .param("actor", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void stepStarted(String run, String task, String activity, String name, StepKind kind, Instant at) {
        jdbc.sql("insert into runbook_step (run, task, activity, name, kind, started_at)"
                        + " values (:run, :task, :activity, :name, :kind, :at)")
                .param("run", run)
                .param("task", task)
                .param("activity", activity)
                .param("name", name)
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void stepEnded(
            String task, StepKind kind, StepResult result, @Nullable String note, String actor, Instant at) {
        jdbc.sql("update runbook_step set kind = :kind, result = :result, note = :note, actor = :actor, ended_at = :at"
                        + " where task = :task")
                .param("kind", kind.name())
                .param("result", result.name())
                .param("note", note)
                .param("actor", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("task", task)
                .update();
    }

    @Override
    public void failed(String run, String failure) {
        jdbc.sql("update runbook_run set failure = coalesce(failure, :failure) where id = :run")
                .param("failure", failure)
                .param("run", run)
                .update();
    }

    @Override
    public void passedPointOfNoReturn(String run, String name, Instant at) {
        jdbc.sql("update runbook_run set point_of_no_return = :name, no_return_at = :at where id = :run")
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("run", run)
                .update();
    }

    @Override
    public void ended(String run, RunOutcome outcome, Instant at) {
        jdbc.sql("update runbook_run set outcome = :outcome, ended_at = :at where id = :run")
                .param("outcome", outcome.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("run", run)
                .update();
    }
}
