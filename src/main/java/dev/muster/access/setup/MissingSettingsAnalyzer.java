package dev.muster.access.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is missing in place of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingsException cause) {
        String list = String.join(
                System.lineSeparator(),
                cause.missing().stream().map(line -> "  - " + line).toList());
        return new FailureAnalysis(
                "Muster does not start with settings missing:" + System.lineSeparator() + list,
                "Set each one as the property or as the environment variable named above, or try Muster out with the"
                        + " profile demo (SPRING_PROFILES_ACTIVE=demo), which is for your own machine only.",
                cause);
    }
}
