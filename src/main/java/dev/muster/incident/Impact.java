package dev.muster.incident;

/** Impact on the five axes I1 to I5. */
public record Impact(
        ImpactLevel user, ImpactLevel business, ImpactLevel system, ImpactLevel data, ImpactLevel security) {

    public static final Impact NONE =
            new Impact(ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE);
}
