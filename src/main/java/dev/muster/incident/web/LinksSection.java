package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLink;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.PageSection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the incident is to others, seen from it; a link that was taken back says so. */
@Component
@Order(10)
class LinksSection implements PageSection {

    private final IncidentLinks links;

    LinksSection(IncidentLinks links) {
        this.links = links;
    }

    @Override
    public String id() {
        return "links";
    }

    @Override
    public String title() {
        return "Linked incidents";
    }

    @Override
    public List<Line> of(Incident incident) {
        return links.of(incident.number()).stream()
                .map(link -> line(link, incident.number()))
                .toList();
    }

    private static Line line(IncidentLink link, String from) {
        String words = link.wordsFrom(from) + " " + link.other(from);
        String text = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return Line.of(link.holds() ? text : text + " (taken back)", link.holds() ? link.reason() : link.undoReason())
                .by(link.linkedBy(), link.linkedAt())
                .linked("/incidents/" + link.other(from));
    }
}
