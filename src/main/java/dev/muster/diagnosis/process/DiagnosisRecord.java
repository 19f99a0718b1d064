package dev.muster.diagnosis.process;

import dev.muster.catalog.Catalog;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Findings;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.NewEvidence;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Resolution;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.oncall.Duty;
import dev.muster.oncall.DutySource;
import dev.muster.oncall.OnCall;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what the investigation of an incident did and found. */
@Component
class DiagnosisRecord {

    private final Findings findings;
    private final IncidentLedger ledger;
    private final Timeline timeline;
    private final Catalog catalog;
    private final OnCall onCall;
    private final Announcements announcements;
    private final Clock clock;

    DiagnosisRecord(
            Findings findings,
            IncidentLedger ledger,
            Timeline timeline,
            Catalog catalog,
            OnCall onCall,
            Announcements announcements,
            Clock clock) {
        this.findings = findings;
        this.ledger = ledger;
        this.timeline = timeline;
        this.catalog = catalog;
        this.onCall = onCall;
        this.announcements = announcements;
        this.clock = clock;
    }

    void evidence(String incident, Lap lap, String collector, Instant collectedAt) {
        List<String> checked = new ArrayList<>();
        if (lap.logsChecked()) {
            checked.add("logs");
        }
        if (lap.monitoringChecked()) {
            checked.add("monitoring");
        }
        if (!checked.isEmpty()) {
            timeline.append(
                    NewEntry.by(collector, incident, TimelineKind.EVIDENCE, "Checked: " + String.join(", ", checked))
                            .at(collectedAt));
        }
        if (lap.recentChanges() != null) {
            add(incident, EvidenceKind.RECENT_CHANGE, lap.recentChanges(), collector, collectedAt);
        }
        if (lap.evidence() != null) {
            add(incident, lap.evidenceKind(), lap.evidence(), collector, collectedAt);
        }
    }

    private void add(String incident, EvidenceKind kind, String content, String collector, Instant at) {
        findings.addEvidence(
                incident, NewEvidence.inWords(kind, content, collector).at(at));
    }

    void hypothesis(String incident, Lap lap, String tester) {
        if (lap.hypothesis() != null) {
            findings.addHypothesis(
                    incident, new Hypothesis(lap.hypothesis(), lap.test(), lap.outcome(), tester, clock.instant()));
        }
        if (lap.causeFound()) {
            ledger.resolveWith(
                    incident, new Resolution(lap.provenCause(), lap.causeCategory(), lap.workaround(), null, null));
            timeline.append(NewEntry.by(tester, incident, TimelineKind.CAUSE_IDENTIFIED, cause(lap)));
            ledger.reach(incident, Milestone.DIAGNOSED, clock.instant());
            ledger.changeStatus(incident, IncidentStatus.IDENTIFIED, tester, null);
        }
    }

    private static String cause(Lap lap) {
        String known =
                lap.provenCause() == null ? "Root cause not known" : "Root cause identified: " + lap.provenCause();
        return lap.workaround() == null ? known : known + ". Workaround: " + lap.workaround();
    }

    /** Asks the people on call for the service and for everything that it depends on. */
    void callInSpecialists(String incident, @Nullable String service, String key) {
        Set<String> specialists = specialists(service);
        if (specialists.isEmpty()) {
            timeline.append(NewEntry.bySystem(
                    incident,
                    TimelineKind.NOT_TOLD,
                    "Diagnosis takes long, but nobody could be called in: the catalogue names no one on call"
                            + " for the service or for what it depends on"));
            return;
        }
        timeline.append(NewEntry.bySystem(
                        incident,
                        TimelineKind.ESCALATED,
                        "Diagnosis takes long: specialists called in: " + String.join(", ", specialists))
                .with(Map.of("people", String.join(",", specialists))));
        announcements.tell(incident, Purpose.PAGE, key, specialists, Said.words("specialistsCalled"));
    }

    /** Whoever is on call now for the service and for what it needs; management is asked by escalation, not here. */
    private Set<String> specialists(@Nullable String service) {
        Set<String> people = new LinkedHashSet<>();
        if (service != null) {
            Stream.concat(Stream.of(service), catalog.dependenciesOf(service).stream())
                    .flatMap(each -> onCall.forService(each, clock.instant()).stream())
                    .filter(duty -> duty.source() != DutySource.MANAGEMENT)
                    .map(Duty::person)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        }
        return people;
    }
}
