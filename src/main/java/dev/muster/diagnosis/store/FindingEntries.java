package dev.muster.diagnosis.store;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.ChecklistAnswer;
import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.incident.NewEntry;
import dev.muster.incident.TimelineKind;
import java.util.HashMap;
import java.util.Map;

/** How the timeline tells of what was found. */
final class FindingEntries {

    private FindingEntries() {}

    static NewEntry of(String incident, Evidence found) {
        StringBuilder text = new StringBuilder("Evidence from ")
                .append(found.kind().label())
                .append(found.source() == null ? "" : " (" + found.source() + ")")
                .append(": ")
                .append(found.content());
        Map<String, String> data = new HashMap<>();
        data.put("evidence", Long.toString(found.id()));
        data.put("kind", found.kind().name());
        data.put("sha256", found.sha256());
        if (found.file() != null) {
            text.append(" [file ").append(found.file().name()).append(']');
        }
        if (found.link() != null) {
            data.put("link", found.link());
        }
        if (found.corrects() != null) {
            text.append(" (corrects evidence ")
                    .append(found.corrects())
                    .append(": ")
                    .append(found.correctionReason())
                    .append(')');
            data.put("corrects", found.corrects().toString());
        }
        return NewEntry.by(found.collectedBy(), incident, TimelineKind.EVIDENCE, text.toString())
                .at(found.collectedAt())
                .with(data);
    }

    static NewEntry of(String incident, Hypothesis hypothesis) {
        return NewEntry.by(
                        hypothesis.testedBy(),
                        incident,
                        TimelineKind.HYPOTHESIS,
                        "Hypothesis " + hypothesis.outcome().label() + ": " + hypothesis.statement())
                .at(hypothesis.testedAt())
                .with(Map.of("outcome", hypothesis.outcome().name()));
    }

    static NewEntry of(String incident, ChecklistAnswer answer) {
        return NewEntry.by(
                        answer.person(),
                        incident,
                        TimelineKind.EVIDENCE,
                        "Checklist, " + answer.item().label() + ": "
                                + answer.result().label() + ". " + answer.note())
                .at(answer.at())
                .with(Map.of(
                        "item", answer.item().name(), "result", answer.result().name()));
    }

    static NewEntry of(String incident, Cause cause) {
        String trigger = cause.trigger() == null ? "" : ". Set off by: " + cause.trigger();
        return NewEntry.by(
                        cause.foundBy(),
                        incident,
                        TimelineKind.CAUSE_IDENTIFIED,
                        "Root cause identified (" + cause.category().label() + "): " + cause.statement() + trigger)
                .at(cause.foundAt())
                .with(Map.of("category", cause.category().name()));
    }
}
