package dev.muster.review;

import java.util.Locale;

/** What sort of improvement an action item is; the ten sorts of prevention and learning. */
public enum ActionType {
    MONITORING_IMPROVEMENT("monitoring improvement", "monitor", "alert", "dashboard", "metric"),
    SYSTEM_HARDENING("system hardening", "harden", "limit", "timeout", "redundan", "failover"),
    REGULAR_MAINTENANCE("regular maintenance", "maintenance", "maintain", "clean up", "renew", "rotate"),
    CAPACITY_PLANNING("capacity planning", "capacity", "load test", "scale", "pool", "quota"),
    SECURITY_UPDATE("security update", "security", "patch", "vulnerab", "cve-"),
    REGULAR_REVIEW("regular review", "review"),
    TEAM_TRAINING("team training", "train", "teach", "learn", "exercise", "drill"),
    DOCUMENTATION_UPDATE("documentation update", "document", "runbook", "wiki"),
    TOOL_OPTIMISATION("tool optimisation", "tool"),
    AUTOMATION_OPPORTUNITY("automation opportunity", "automat", "script");

    private final String label;
    private final String[] words;

    ActionType(String label, String... words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** What the words of a title speak for; hardening where they speak for nothing. Its owner may correct it. */
    static ActionType guess(String title) {
        String text = title.toLowerCase(Locale.ROOT);
        ActionType found = SYSTEM_HARDENING;
        int first = Integer.MAX_VALUE;
        for (ActionType type : values()) {
            for (String word : type.words) {
                int at = text.indexOf(word);
                if (at >= 0 && at < first) {
                    first = at;
                    found = type;
                }
            }
        }
        return found;
    }
}
