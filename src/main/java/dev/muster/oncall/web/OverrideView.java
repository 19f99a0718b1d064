package dev.muster.oncall.web;

import dev.muster.oncall.ShiftOverride;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An override for programs and pages; its words are those of {@link ShiftOverride}. */
public record OverrideView(
        String id,
        String schedule,
        int tier,
        String person,
        @Nullable String replaces,
        Instant from,
        Instant to,
        String reason,
        String madeBy,
        Instant madeAt) {

    static OverrideView of(ShiftOverride override) {
        return new OverrideView(
                override.id(),
                override.schedule(),
                override.tier(),
                override.person(),
                override.replaces(),
                override.from(),
                override.to(),
                override.reason(),
                override.madeBy(),
                override.madeAt());
    }
}
