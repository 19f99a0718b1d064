package dev.muster.communication.outbox;

import dev.muster.communication.Audience;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may be told at all.
 *
 * @param told who may
 * @param heldBack who may not, by the reason
 */
record Reach(List<Recipient> told, Map<String, List<Recipient>> heldBack) {

    static Reach of(Incident incident, Purpose purpose, List<Recipient> recipients) {
        List<Recipient> told = new ArrayList<>();
        Map<String, List<Recipient>> heldBack = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            String why = whyNot(incident, purpose, recipient.audience());
            if (why == null) {
                told.add(recipient);
            } else {
                heldBack.computeIfAbsent(why, reason -> new ArrayList<>()).add(recipient);
            }
        }
        return new Reach(told, heldBack);
    }

    private static @Nullable String whyNot(Incident incident, Purpose purpose, String audience) {
        if (incident.mode() == IncidentMode.DRILL && !Audience.isInside(audience)) {
            return "this is a drill, and nobody outside is told of it";
        }
        boolean approved = purpose == Purpose.STATEMENT || purpose == Purpose.RESTORED;
        return Audience.readsStatementsOnly(audience) && !approved
                ? "readers outside are told by approved statements only"
                : null;
    }
}
