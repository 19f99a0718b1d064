package dev.muster.incident.process;

import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.LinkKind;
import org.springframework.stereotype.Component;

/** The incident was none, or goes on in another one: its promises no longer apply. */
@Component
class Dismissal {

    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final IncidentHolds holds;
    private final IncidentLinks links;

    Dismissal(IncidentLedger ledger, IncidentClocks clocks, IncidentHolds holds, IncidentLinks links) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.holds = holds;
        this.links = links;
    }

    void cancel(String number, String reason, String person) {
        end(number, IncidentStatus.CANCELLED, reason, person);
    }

    void duplicate(String number, String main, String reason, String person) {
        links.link(number, main, LinkKind.DUPLICATE_OF, reason, person);
        end(number, IncidentStatus.CANCELLED, "duplicate of " + main + ": " + reason, person);
    }

    void merge(String number, String main, String reason, String person) {
        links.link(number, main, LinkKind.MERGED_INTO, reason, person);
        end(number, IncidentStatus.MERGED, "merged into " + main + ": " + reason, person);
    }

    private void end(String number, IncidentStatus status, String reason, String person) {
        holds.end(number, person);
        clocks.cancelAll(number);
        ledger.changeStatus(number, status, person, reason);
    }
}
