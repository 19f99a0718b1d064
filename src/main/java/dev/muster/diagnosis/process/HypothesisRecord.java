package dev.muster.diagnosis.process;

import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.process.TestedHypothesis.Leads;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Resolution;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what testing a hypothesis showed. */
@Component
class HypothesisRecord {

    private final Findings findings;
    private final Problems problems;
    private final IncidentLedger ledger;
    private final Timeline timeline;
    private final Clock clock;

    HypothesisRecord(Findings findings, Problems problems, IncidentLedger ledger, Timeline timeline, Clock clock) {
        this.findings = findings;
        this.problems = problems;
        this.ledger = ledger;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return the workaround that helps: the one that was entered, else that of the known error that was chosen */
    @Nullable
    String record(String incident, TestedHypothesis tested, String person) {
        findings.addHypothesis(incident, tested.by(person, clock.instant()));
        Optional<Problem> known = Optional.ofNullable(tested.knownProblem()).flatMap(problems::find);
        known.ifPresent(problem -> problems.link(problem.id(), incident, "its workaround helps here too", person));
        String workaround = Optional.ofNullable(tested.workaround())
                .or(() -> known.map(Problem::workaround))
                .orElse(null);
        if (workaround != null) {
            ledger.resolveWith(incident, new Resolution(null, null, workaround, null, null));
        }
        if (tested.leads(workaround) == Leads.WORKAROUND) {
            identified(incident, workaround, person);
        }
        return workaround;
    }

    private void identified(String incident, @Nullable String workaround, String person) {
        timeline.append(NewEntry.by(
                person, incident, TimelineKind.CAUSE_IDENTIFIED, "Root cause not known. Workaround: " + workaround));
        ledger.reach(incident, Milestone.DIAGNOSED, clock.instant());
        ledger.changeStatus(incident, IncidentStatus.IDENTIFIED, person, null);
    }
}
