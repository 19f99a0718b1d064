package dev.muster.restoration;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;

/**
 * All checks that somebody did at one time, after one recovery.
 *
 * @param number from 1; a failed round is followed by another diagnosis, recovery and round
 */
public record ValidationRound(int number, List<ValidationCheck> checks, String checkedBy, Instant checkedAt) {

    public ValidationRound {
        checks = List.copyOf(checks);
    }

    /** No check failed and at least one passed: that nothing applies proves nothing. */
    public boolean passed() {
        return with(CheckResult.FAIL).isEmpty() && !with(CheckResult.PASS).isEmpty();
    }

    public List<ValidationCheck> with(CheckResult result) {
        return checks.stream().filter(check -> check.result() == result).toList();
    }

    /** Such as {@code passed: system checks passed; user verification not applicable: no users yet}. */
    public String outcome() {
        if (passed()) {
            return "passed: " + sentences(checks);
        }
        List<ValidationCheck> failed = with(CheckResult.FAIL);
        return "failed: " + (failed.isEmpty() ? "no check passed" : sentences(failed));
    }

    private static String sentences(List<ValidationCheck> checks) {
        return checks.stream().map(ValidationCheck::sentence).collect(joining("; "));
    }
}
