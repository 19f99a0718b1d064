package dev.muster.intake.source;

import dev.muster.incident.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words that monitoring tools use for a severity mean. */
final class SeverityWords {

    private SeverityWords() {}

    /** {@code null} for none, an unknown word or no word: then the service's default applies. */
    static @Nullable Severity hint(@Nullable String word) {
        return word == null
                ? null
                : switch (word.strip().toLowerCase(Locale.ROOT)) {
                    case "critical", "page", "fatal", "emergency", "p1" -> Severity.P1;
                    case "error", "high", "major", "p2" -> Severity.P2;
                    case "warning", "warn", "medium", "minor", "p3" -> Severity.P3;
                    case "info", "low", "p4", "p5" -> Severity.P4;
                    default -> null;
                };
    }
}
