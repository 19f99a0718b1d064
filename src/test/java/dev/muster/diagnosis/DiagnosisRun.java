package dev.muster.diagnosis;

import dev.muster.incident.IncidentLedger;
import dev.muster.support.Diagnosing;
import dev.muster.support.ModelRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** The model {@code diagnosis} on its own, worked as its people would: the responder looks, the commander concludes. */
final class DiagnosisRun {

    static final String[] CHECKLIST = {
        "userTask_GatherEvidence", "userTask_AnalyseLogs", "userTask_CheckMonitoring", "userTask_ReviewChanges"
    };

    final ModelRun model;

    private DiagnosisRun(ModelRun model) {
        this.model = model;
    }

    /** Up to the open checklist. */
    static DiagnosisRun start(ProcessEngine engine, IncidentLedger ledger) {
        ModelRun model = ModelRun.start(engine, ledger, "diagnosis", Map.of("diagnosisStalledAfter", "PT30M"));
        model.job("serviceTask_StartInvestigation").job("serviceTask_LookUpWhatIsKnown");
        return new DiagnosisRun(model);
    }

    String number() {
        return model.number();
    }

    DiagnosisRun checklist() {
        List<Map<String, Object>> answers = List.copyOf(Diagnosing.CHECKLIST.values());
        for (int at = 0; at < CHECKLIST.length; at++) {
            model.complete("responder", CHECKLIST[at], answers.get(at));
            model.jobs("gateway_ChecklistDone");
        }
        return this;
    }

    DiagnosisRun test(String outcome, Map<String, Object> more) {
        model.complete("commander", "userTask_TestHypothesis", with(Diagnosing.hypothesis(outcome), more));
        model.jobs("serviceTask_RecordHypothesis");
        return this;
    }

    DiagnosisRun nameCause(Map<String, Object> more) {
        model.complete("commander", "userTask_NameCause", with(Diagnosing.CAUSE, more));
        model.jobs("serviceTask_RecordCause");
        return this;
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
