package dev.muster.restoration.process;

import dev.muster.catalog.Accounts;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Durations;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.RecoveryProcedure;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down which procedure was chosen, who had to approve it and what they said. */
@Component
class ProcedureRecord {

    private final IncidentLedger ledger;
    private final Timeline timeline;
    private final Announcements announcements;
    private final Accounts accounts;

    ProcedureRecord(IncidentLedger ledger, Timeline timeline, Announcements announcements, Accounts accounts) {
        this.ledger = ledger;
        this.timeline = timeline;
        this.announcements = announcements;
        this.accounts = accounts;
    }

    void chosen(
            String incident,
            RecoveryProcedure procedure,
            @Nullable String plan,
            @Nullable String reason,
            String actor) {
        Map<String, String> data = new HashMap<>(Map.of("procedure", procedure.name()));
        if (plan != null) {
            data.put("plan", plan);
        }
        String why = reason == null ? "" : ", which the catalogue does not know for the service: " + reason;
        timeline.append(entry(incident, actor, "Procedure “" + procedure.label() + "” chosen" + why)
                .with(data));
    }

    /** Nothing is left to try: the cause has to be looked at again. */
    void givenUp(String incident, @Nullable String lastAttempt, String actor) {
        String why = lastAttempt == null ? "no procedure is left to try" : lastAttempt;
        timeline.append(entry(incident, actor, "Recovery given up, back to diagnosis: " + why));
        ledger.changeStatus(incident, IncidentStatus.INVESTIGATING, actor, "recovery given up");
    }

    void approvalNotNeeded(String incident, String procedure, String reason) {
        timeline.append(NewEntry.bySystem(
                incident, TimelineKind.RECOVERY, "No approval needed to " + procedure + ": " + reason));
    }

    /** @param key what makes this question one */
    void ask(String incident, String procedure, String groups, String reason, Duration limit, String key) {
        List<String> people = Arrays.stream(groups.split(","))
                .map(String::strip)
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .toList();
        String text = "Approval to " + procedure + " is asked of " + groups.replace(",", " or ") + ", within "
                + Durations.words(limit) + ": " + reason + ".";
        timeline.append(NewEntry.bySystem(incident, TimelineKind.RECOVERY, text).with(Map.of("groups", groups)));
        announcements.tell(incident, Purpose.APPROVAL, key, people, text);
    }

    void approversSilent(String incident, String procedure, String groups, Duration limit) {
        timeline.append(NewEntry.bySystem(
                        incident,
                        TimelineKind.ESCALATED,
                        "Nobody of " + groups.replace(",", " or ") + " answered within " + Durations.words(limit)
                                + " whether to " + procedure + ": the next are asked")
                .with(Map.of("groups", groups)));
    }

    void decided(String incident, String procedure, boolean approved, @Nullable String comment, String actor) {
        String text =
                (approved ? "Approved to " : "Not approved to ") + procedure + (comment == null ? "" : ": " + comment);
        timeline.append(entry(incident, actor, text).with(Map.of("approved", String.valueOf(approved))));
    }

    private static NewEntry entry(String incident, String actor, String text) {
        return NewEntry.by(actor, incident, TimelineKind.RECOVERY, text);
    }
}
