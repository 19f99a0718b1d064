package dev.muster.diagnosis.process;

import dev.muster.diagnosis.ChecklistAnswer;
import dev.muster.diagnosis.ChecklistAnswer.Result;
import dev.muster.diagnosis.ChecklistItem;
import dev.muster.diagnosis.Findings;
import dev.muster.engine.Actor;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps how a person answered one item of the checklist. */
@Component
class RecordChecklistAnswer implements TaskListener {

    private final Findings findings;
    private final Actor actor;
    private final Clock clock;

    RecordChecklistAnswer(Findings findings, Actor actor, Clock clock) {
        this.findings = findings;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ChecklistItem item = ChecklistFields.itemOf(task.getTaskDefinitionKey());
        findings.addAnswer(
                (String) task.getVariable(DiagnosisVariables.INCIDENT_NUMBER),
                new ChecklistAnswer(
                        item,
                        Entered.oneOf(Result.class, task, ChecklistFields.result(item), Result.SKIPPED),
                        Entered.required(task, ChecklistFields.finding(item)),
                        actor.id(),
                        clock.instant()));
    }
}
