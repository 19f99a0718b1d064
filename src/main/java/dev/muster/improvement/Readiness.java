package dev.muster.improvement;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Runbook;
import dev.muster.catalog.Service;
import dev.muster.improvement.ReadinessGap.Kind;
import dev.muster.oncall.Coverage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Finds what is not ready, as far as the catalogue and the schedules tell. */
public class Readiness {

    private static final int MOST_IMPORTANT = 1;

    private final Catalog catalog;
    private final Coverage coverage;
    private final ReadinessPolicy policy;
    private final Clock clock;

    public Readiness(Catalog catalog, Coverage coverage, ReadinessPolicy policy, Clock clock) {
        this.catalog = catalog;
        this.coverage = coverage;
        this.policy = policy;
        this.clock = clock;
    }

    public List<ReadinessGap> gaps() {
        List<ReadinessGap> gaps = new ArrayList<>();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        catalog.services().forEach(service -> addGaps(service, today, gaps));
        catalog.teams().stream()
                .filter(team -> team.members().isEmpty())
                .forEach(team -> gaps.add(
                        new ReadinessGap(Kind.TEAM_WITHOUT_MEMBERS, team.id(), team.name() + " has no members.")));
        catalog.people().stream()
                .filter(person -> person.contacts().isEmpty())
                .forEach(person -> gaps.add(new ReadinessGap(
                        Kind.CONTACT_MISSING, person.id(), "Nobody knows how to reach " + person.name() + ".")));
        Instant now = clock.instant();
        Instant ahead = now.atOffset(ZoneOffset.UTC)
                .plus(policy.of(MOST_IMPORTANT).onCallAhead())
                .toInstant();
        coverage.gaps(now, ahead)
                .forEach(gap -> gaps.add(new ReadinessGap(
                        Kind.ON_CALL_GAP,
                        gap.team(),
                        "Nobody is on call in tier " + gap.tier() + " from " + gap.from() + " to " + gap.to() + ".")));
        return gaps;
    }

    private void addGaps(Service service, LocalDate today, List<ReadinessGap> gaps) {
        if (service.runbooks().isEmpty()) {
            gaps.add(new ReadinessGap(Kind.RUNBOOK_MISSING, service.id(), service.name() + " has no runbook."));
        }
        if (service.procedures().isEmpty()) {
            gaps.add(new ReadinessGap(
                    Kind.PROCEDURE_MISSING, service.id(), service.name() + " has no recovery procedure."));
        }
        LocalDate oldest = today.minus(policy.of(service.tier()).runbookReviewedWithin());
        for (Runbook runbook : service.runbooks()) {
            LocalDate reviewed = runbook.reviewedAt();
            if (reviewed == null || reviewed.isBefore(oldest)) {
                gaps.add(new ReadinessGap(
                        Kind.RUNBOOK_OUT_OF_DATE,
                        service.id(),
                        "The runbook " + runbook.title() + " was "
                                + (reviewed == null ? "never reviewed." : "last reviewed on " + reviewed + ".")));
            }
        }
    }
}
