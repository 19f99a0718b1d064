package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import java.util.List;

/** What a feature's section says of one incident. */
record FilledSection(String id, String title, List<PageSection.Line> lines) {

    /** Those that have something to say. */
    static List<FilledSection> of(List<PageSection> sections, Incident incident) {
        return sections.stream()
                .map(section -> new FilledSection(section.id(), section.title(), section.of(incident)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }
}
