package dev.muster.oncall.web;

import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import dev.muster.oncall.PageOutcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was paged, on the page of the incident. */
@Component
@Order(10)
class PagesSection implements PageSection {

    private final PageViews views;

    PagesSection(PageViews views) {
        this.views = views;
    }

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public List<Line> of(Incident incident) {
        boolean over = incident.status().isFinal();
        return views.of(incident.number()).stream()
                .map(page -> line(page, over))
                .toList();
    }

    private static Line line(PageView page, boolean over) {
        String person = page.person() == null ? "Nobody" : page.person();
        String tier = page.tier() == 0 ? "first page" : "escalation tier " + page.tier();
        String again = page.cycle() == 1 ? "" : ", cycle " + page.cycle();
        String text = person + ": " + outcome(page, over) + " (" + tier + again + ")";
        return new Line(text, page.reason() + sent(page), null, null, page.pagedAt());
    }

    private static String outcome(PageView page, boolean over) {
        return switch (page.outcome()) {
            case WAITING -> over ? "did not answer before the incident ended" : "no answer yet";
            case ACKNOWLEDGED -> "acknowledged";
            case TAKEN_OVER -> "took over";
            case NO_ANSWER -> "did not answer in time";
            case ANSWERED_BY_ANOTHER -> page.answeredBy() + " answered first";
            case NOBODY -> "there was nobody to page";
        };
    }

    private static String sent(PageView page) {
        if (page.outcome() == PageOutcome.NOBODY) {
            return "";
        }
        return page.messages().isEmpty()
                ? "; could not be sent"
                : page.messages().stream()
                        .map(message -> message.channel().toLowerCase(Locale.ROOT) + " "
                                + message.state().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "; ", ""));
    }
}
