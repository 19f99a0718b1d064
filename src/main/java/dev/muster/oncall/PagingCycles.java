package dev.muster.oncall;

import java.util.List;

/** Counts how often the people on call were asked about an incident from the beginning. */
public final class PagingCycles {

    private PagingCycles() {}

    /** A response begins: whatever was asked before, this is a new cycle. */
    public static int ofResponse(List<Page> pages) {
        return latest(pages) + 1;
    }

    /** An escalation begins: it belongs to the cycle of the first page, unless that one was answered or escalated before. */
    public static int ofEscalation(List<Page> pages) {
        int latest = latest(pages);
        boolean over = pages.stream()
                .filter(page -> page.cycle() == latest)
                .anyMatch(page -> page.tier() > 0 || page.answeredBy() != null);
        return latest == 0 || over ? latest + 1 : latest;
    }

    private static int latest(List<Page> pages) {
        return pages.stream().mapToInt(Page::cycle).max().orElse(0);
    }
}
