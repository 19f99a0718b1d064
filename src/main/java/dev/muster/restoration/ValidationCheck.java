package dev.muster.restoration;

import org.jspecify.annotations.Nullable;

/**
 * One check of one round.
 *
 * @param reason why it failed or does not apply
 */
public record ValidationCheck(
        Check check, CheckResult result, @Nullable String reason) {

    /** Such as {@code performance test failed: p99 is 4 s}. */
    public String sentence() {
        return check.label() + " " + result.label() + (reason == null ? "" : ": " + reason);
    }
}
