package dev.muster.incident.process;

import dev.muster.engine.RefusedByRule;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person decides what a candidate is. */
@Component
class Triage {

    static final String CONFIRM = "CONFIRM";
    static final String DECLINE = "DECLINE";
    static final String DUPLICATE = "DUPLICATE";

    private final Incidents incidents;
    private final IncidentLedger ledger;
    private final IncidentLinks links;
    private final Timeline timeline;

    Triage(Incidents incidents, IncidentLedger ledger, IncidentLinks links, Timeline timeline) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.links = links;
        this.timeline = timeline;
    }

    void confirm(String number, @Nullable String note, String person) {
        timeline.append(NewEntry.by(
                person,
                number,
                TimelineKind.CONFIRMED,
                "Confirmed as an incident by " + person + (note == null ? "" : ": " + note)));
    }

    void decline(String number, @Nullable String reason, String person) {
        if (reason == null) {
            throw new RefusedByRule("Please say why it is no incident (triageReason).");
        }
        ledger.changeStatus(number, IncidentStatus.DECLINED, person, reason);
    }

    void duplicate(String number, @Nullable String main, @Nullable String reason, String person) {
        if (main == null || number.equals(main) || incidents.find(main).isEmpty()) {
            throw new RefusedByRule("Please give the number of another incident that it repeats (duplicateOf), such as"
                    + " INC-2026-001" + (main == null ? "." : "; " + main + " is none."));
        }
        links.link(number, main, LinkKind.DUPLICATE_OF, reason, person);
        ledger.changeStatus(
                number,
                IncidentStatus.DECLINED,
                person,
                "duplicate of " + main + (reason == null ? "" : ": " + reason));
    }
}
