package dev.muster.diagnosis;

import dev.muster.incident.Incident;
import java.util.List;

/**
 * An earlier incident that may help with this one.
 *
 * @param score from 0 to 100, the sum of what {@code reasons} name
 * @param reasons why it is thought to be similar, the strongest first
 */
public record SimilarIncident(Incident incident, int score, List<String> reasons) {}
