package dev.muster.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people enter while they diagnose an incident. */
public final class Diagnosing {

    /** The tasks of the checklist by their plain names, with an answer to each. */
    public static final Map<String, Map<String, Object>> CHECKLIST = checklist();

    /** The cause of a hypothesis that held, after two whys. */
    public static final Map<String, Object> CAUSE = Map.of(
            "why1",
            "The pool ran out of connections",
            "why2",
            "The batch job holds ten for an hour",
            "rootCause",
            "Connection pool too small for the new batch job",
            "causeCategory",
            "CAPACITY",
            "causeTrigger",
            "The batch job of the last deployment",
            "problemAction",
            "NONE");

    private Diagnosing() {}

    public static Map<String, Object> hypothesis(String outcome) {
        return Map.of("hypothesis", "The pool is too small", "test", "Doubled it on one node", "outcome", outcome);
    }

    private static Map<String, Map<String, Object>> checklist() {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        answers.put("Diagnose: gather evidence", answer("evidence", "FOUND", "Customers see error 500 since 14:20"));
        answers.put("Diagnose: analyse logs", answer("logs", "FOUND", "Connection pool exhausted"));
        answers.put(
                "Diagnose: check monitoring data", answer("monitoring", "NOTHING_FOUND", "Dashboards of the hosts"));
        answers.put("Diagnose: review recent changes", answer("changes", "SKIPPED", "Nothing was deployed this week"));
        return answers;
    }

    private static Map<String, Object> answer(String item, String result, String words) {
        return Map.of(item + "Result", result, item + "Finding", words);
    }
}
