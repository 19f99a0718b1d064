package dev.muster.communication.process;

import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.communication.store.DutyRows;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.ClassificationObserver;
import dev.muster.incident.Impact;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up the duties to notify authorities whenever it is said how bad an incident is, and starts a process for each
 * that is new. A duty that was found once stays, whatever the severity becomes: only a person ends it.
 */
@Service
@Transactional
class DutyWatch implements ClassificationObserver {

    private final DutyTable table;
    private final DutyRows rows;
    private final DutyRecord record;
    private final SubjectVariables subject;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;
    private final Timeline timeline;

    DutyWatch(
            DutyTable table,
            DutyRows rows,
            DutyRecord record,
            SubjectVariables subject,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization,
            Timeline timeline) {
        this.table = table;
        this.rows = rows;
        this.record = record;
        this.subject = subject;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
        this.timeline = timeline;
    }

    @Override
    public void classified(Incident incident, Impact impact) {
        for (ReportingDuty duty : table.of(incident, impact)) {
            if (incident.mode() == IncidentMode.DRILL) {
                rehearse(duty);
            } else if (rows.insertIfAbsent(duty)) {
                record.opened(duty);
                start(incident, duty);
            }
        }
    }

    private void rehearse(ReportingDuty duty) {
        if (!rows.insertIfAbsent(duty)) {
            return;
        }
        rows.decided(duty.incident(), duty.duty(), State.REHEARSED, NewEntry.SYSTEM, duty.startedAt());
        timeline.append(NewEntry.bySystem(
                        duty.incident(),
                        TimelineKind.NOT_TOLD,
                        "%s is not notified (%s): this is a drill".formatted(duty.authority(), duty.stage()))
                .with(Map.of("duty", duty.duty())));
    }

    private void start(Incident incident, ReportingDuty duty) {
        VariableMap variables = subject.of(incident)
                .putValue(DutyVariables.DUTY, duty.duty())
                .putValue(DutyVariables.STAGE, duty.stage())
                .putValue(DutyVariables.AUTHORITY, duty.authority())
                .putValue(DutyVariables.REASON, duty.reason())
                .putValue(DutyVariables.DUE, DutyRecord.words(duty.dueAt()))
                .putValue(DutyVariables.GROUPS, String.join(",", duty.groups()))
                .putValue(DutyVariables.COMMENT, null);
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(DutyVariables.REQUIRED)
                .processInstanceBusinessKey(incident.number())
                .setVariables(variables)
                .correlateStartMessage());
    }
}
