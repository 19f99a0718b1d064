package dev.muster.incident;

/**
 * Hears how bad an incident is: when it opens, when its impact is assessed or revised, and when its severity changes.
 * Called in that very transaction; what it throws undoes the change.
 */
public interface ClassificationObserver {

    /** @param impact as assessed last, or as given at the declaration; {@link Impact#NONE} while nobody has said */
    void classified(Incident incident, Impact impact);
}
