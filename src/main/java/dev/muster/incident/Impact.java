package dev.muster.incident;

import java.util.Map;

/** Impact on the five axes I1 to I5. */
public record Impact(
        ImpactLevel user, ImpactLevel business, ImpactLevel system, ImpactLevel data, ImpactLevel security) {

    public static final Impact NONE =
            new Impact(ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE);

    /** For programs: the level of each axis by its name. */
    public Map<String, String> byAxis() {
        return Map.of(
                "user", user.name(),
                "business", business.name(),
                "system", system.name(),
                "data", data.name(),
                "security", security.name());
    }
}
