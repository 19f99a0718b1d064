package dev.muster.restoration;

/** What is checked before a service counts as restored: V1 to V5. */
public enum Check {
    SYSTEM_CHECKS("systemChecks", "system checks"),
    USER_VERIFICATION("userVerification", "user verification"),
    PERFORMANCE_TEST("performanceTest", "performance test"),
    SECURITY_VALIDATION("securityValidation", "security validation"),
    DOCUMENTATION_REVIEW("documentationReview", "documentation review");

    private final String key;
    private final String label;

    Check(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in forms and process variables. */
    public String key() {
        return key;
    }

    /** The name of the field that holds the reason of its result. */
    public String reasonKey() {
        return key + "Reason";
    }

    public String label() {
        return label;
    }
}
