package dev.muster.incident.web;

import dev.muster.incident.IncidentStatus;
import java.util.List;

/** One station on the way from open to closed, and how the incident stands to it. */
record StatusStep(String text, Place place) {

    enum Place {
        BEHIND,
        HERE,
        AHEAD
    }

    private static final List<IncidentStatus> WAY = List.of(
            IncidentStatus.OPEN,
            IncidentStatus.ACKNOWLEDGED,
            IncidentStatus.INVESTIGATING,
            IncidentStatus.IDENTIFIED,
            IncidentStatus.MONITORING,
            IncidentStatus.RESOLVED,
            IncidentStatus.IN_REVIEW,
            IncidentStatus.CLOSED);

    /** The stations; none for an incident that left the way, such as a cancelled one. */
    static List<StatusStep> of(IncidentStatus status, PageWords words) {
        int here = WAY.indexOf(status == IncidentStatus.TRIAGE ? IncidentStatus.OPEN : status);
        if (here < 0) {
            return List.of();
        }
        return WAY.stream()
                .map(station -> new StatusStep(words.status(station), place(WAY.indexOf(station), here)))
                .toList();
    }

    private static Place place(int station, int here) {
        if (station == here && station < WAY.size() - 1) {
            return Place.HERE;
        }
        return station <= here ? Place.BEHIND : Place.AHEAD;
    }
}
