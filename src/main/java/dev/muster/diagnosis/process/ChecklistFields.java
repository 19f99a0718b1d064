package dev.muster.diagnosis.process;

import dev.muster.diagnosis.ChecklistItem;
import java.util.Locale;
import java.util.Map;

/** The tasks of the checklist and the fields of their forms; each task has its own, since they are open together. */
final class ChecklistFields {

    private static final Map<String, ChecklistItem> TASKS = Map.of(
            "userTask_GatherEvidence", ChecklistItem.EVIDENCE,
            "userTask_AnalyseLogs", ChecklistItem.LOGS,
            "userTask_CheckMonitoring", ChecklistItem.MONITORING,
            "userTask_ReviewChanges", ChecklistItem.CHANGES);

    private ChecklistFields() {}

    static ChecklistItem itemOf(String task) {
        ChecklistItem item = TASKS.get(task);
        if (item == null) {
            throw new IllegalStateException(task + " is no task of the checklist.");
        }
        return item;
    }

    /** Such as {@code logsResult}: a name of {@link dev.muster.diagnosis.ChecklistAnswer.Result}. */
    static String result(ChecklistItem item) {
        return item.name().toLowerCase(Locale.ROOT) + "Result";
    }

    /** Such as {@code logsFinding}: what was found, where nothing was found, or why it was skipped. */
    static String finding(ChecklistItem item) {
        return item.name().toLowerCase(Locale.ROOT) + "Finding";
    }
}
