package dev.muster.audit.store;

import dev.muster.audit.IncidentRecord;
import dev.muster.audit.IncidentRecords;
import dev.muster.diagnosis.Findings;
import dev.muster.document.DocumentHtml;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import org.springframework.stereotype.Component;

/** Writes each record at the moment when it is asked for, so that it never lags behind the facts. */
@Component
class CurrentIncidentRecords implements IncidentRecords {

    private final Incidents incidents;
    private final Timeline timeline;
    private final Findings findings;

    CurrentIncidentRecords(Incidents incidents, Timeline timeline, Findings findings) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.findings = findings;
    }

    @Override
    public String markdown(String number) {
        return new IncidentRecord(
                        incidents.get(number),
                        incidents.milestones(number),
                        incidents.assessments(number),
                        timeline.of(number),
                        findings.of(number))
                .markdown();
    }

    @Override
    public String html(String number) {
        return DocumentHtml.fragment(markdown(number));
    }
}
