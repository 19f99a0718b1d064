package dev.muster.review;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClock;
import dev.muster.restoration.CheckResult;
import dev.muster.restoration.ValidationCheck;
import dev.muster.restoration.ValidationRound;
import java.util.LinkedHashSet;
import java.util.Set;

/** Proposals for action items; people name owner and date, or strike them out. */
final class DraftedActionItems {

    private static final String OPEN = " (owner: not known yet; due: not known yet)\n";

    private DraftedActionItems() {}

    static String of(PostMortemFacts facts) {
        Set<String> proposals = new LinkedHashSet<>();
        Incident incident = facts.incident();
        String prevention = incident.resolution().prevention();
        if (prevention != null) {
            prevention
                    .lines()
                    .map(line ->
                            line.replaceFirst("^\\s*([-*•]|\\d+[.)])\\s+", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> proposals.add("Prevent: " + PostMortemDraft.quote(line)));
        }
        for (IncidentClock clock : facts.promises()) {
            if (clock.breachedAt() != null) {
                proposals.add("Process: find out why the promise “" + PromiseWords.promise(clock) + "” was broken");
            }
        }
        for (ValidationRound round : facts.failedRounds()) {
            for (ValidationCheck failed : round.with(CheckResult.FAIL)) {
                proposals.add("Test: let the " + failed.check().label() + " run before a recovery counts as done");
            }
        }
        if (incident.resolution().workaround() != null && incident.resolution().rootCause() == null) {
            proposals.add("Fix: replace the workaround by a lasting solution");
        }
        proposals.add("Documentation: add the cause and the solution to the runbook of "
                + (incident.service() == null ? "the service" : PostMortemDraft.quote(incident.service())));
        StringBuilder text = new StringBuilder();
        proposals.forEach(proposal -> text.append("- ").append(proposal).append(OPEN));
        return text.toString();
    }
}
