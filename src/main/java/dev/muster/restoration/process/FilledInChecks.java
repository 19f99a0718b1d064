package dev.muster.restoration.process;

import dev.muster.engine.RefusedByRule;
import dev.muster.restoration.Check;
import dev.muster.restoration.CheckResult;
import dev.muster.restoration.ValidationCheck;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Reads the checks as they were filled in, and refuses what would prove nothing. */
final class FilledInChecks {

    private FilledInChecks() {}

    /** @throws RefusedByRule if a check has no result, a result but a pass has no reason, or nothing was checked */
    static List<ValidationCheck> readFrom(VariableScope scope) {
        List<ValidationCheck> checks =
                Arrays.stream(Check.values()).map(check -> read(scope, check)).toList();
        if (checks.stream().allMatch(check -> check.result() == CheckResult.NOT_APPLICABLE)) {
            throw new RefusedByRule("Not every check can be not applicable: that would validate nothing."
                    + " Please do at least one check and choose PASS or FAIL for it.");
        }
        return checks;
    }

    private static ValidationCheck read(VariableScope scope, Check check) {
        CheckResult result = result(scope, check);
        if (result == CheckResult.PASS) {
            return new ValidationCheck(check, result, null); // a reason left over from an earlier choice says nothing
        }
        String reason = RestorationVariables.text(scope, check.reasonKey());
        if (reason == null) {
            throw new RefusedByRule("The result of “%s” is %s, which needs a reason: please fill in %s."
                    .formatted(check.label(), result, check.reasonKey()));
        }
        return new ValidationCheck(check, result, reason);
    }

    private static CheckResult result(VariableScope scope, Check check) {
        @Nullable String chosen = RestorationVariables.text(scope, check.key());
        return Arrays.stream(CheckResult.values())
                .filter(result -> result.name().equals(chosen))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedByRule("“%s” needs a result: please set %s to PASS, FAIL or NOT_APPLICABLE."
                                .formatted(check.label(), check.key())));
    }
}
