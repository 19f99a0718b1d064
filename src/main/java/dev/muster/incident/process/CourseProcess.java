package dev.muster.incident.process;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCourse;
import dev.muster.incident.IncidentLink;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what leads an incident off the straight way into messages to its process, or completes a task of it. */
@Component
@Transactional
class CourseProcess implements IncidentCourse {

    private final Incidents incidents;
    private final IncidentLinks links;
    private final LifecycleMessages lifecycle;
    private final Reopening reopening;
    private final Clock clock;

    CourseProcess(
            Incidents incidents, IncidentLinks links, LifecycleMessages lifecycle, Reopening reopening, Clock clock) {
        this.incidents = incidents;
        this.links = links;
        this.lifecycle = lifecycle;
        this.reopening = reopening;
        this.clock = clock;
    }

    @Override
    public void confirm(String number, @Nullable String note, String person) {
        decide(number, Triage.CONFIRM, note, null, person);
    }

    @Override
    public void decline(String number, String reason, String person) {
        decide(number, Triage.DECLINE, reason, null, person);
    }

    private void decide(String number, String decision, @Nullable String reason, @Nullable String main, String person) {
        lifecycle.complete(
                incidents.get(number),
                IncidentModel.CONFIRM_TASK,
                "is no candidate that waits for a decision",
                person,
                Variables.putValue("triageDecision", decision)
                        .putValue("triageReason", reason)
                        .putValue("duplicateOf", main));
    }

    @Override
    public void markDuplicate(String number, String main, String reason, String person) {
        if (incidents.get(number).status() == IncidentStatus.TRIAGE) {
            decide(number, Triage.DUPLICATE, reason, main, person);
        } else {
            dismiss(number, "DUPLICATE", main, reason, person);
        }
    }

    @Override
    public void merge(String number, String main, String reason, String person) {
        dismiss(number, "MERGED", main, reason, person);
    }

    private void dismiss(String number, String dismissal, String main, String reason, String person) {
        Incident incident = requireActive(number);
        requireOther(number, main);
        Incident into = requireActive(main);
        lifecycle.send(
                incident,
                IncidentModel.DISMISSED,
                Map.of(
                        "dismissal", dismissal,
                        "mainIncident", into.number(),
                        "dismissReason", reason,
                        "dismissedBy", person));
    }

    private Incident requireActive(String number) {
        Incident incident = incidents.get(number);
        if (!incident.status().isActive()) {
            String main = links.mainOf(number);
            throw new NotPossibleNowException(number + " is " + incident.status() + "; it takes incidents that are not"
                    + " resolved yet." + (main.equals(number) ? "" : " It goes on in " + main + "."));
        }
        return incident;
    }

    private static void requireOther(String number, String main) {
        if (number.equals(main)) {
            throw new NotPossibleNowException("Name another incident: " + number + " cannot be part of itself.");
        }
    }

    @Override
    public void unmerge(String number, String reason, String person) {
        Incident incident = incidents.get(number);
        IncidentLink link = links.holding(number, LinkKind.MERGED_INTO)
                .filter(held -> incident.status() == IncidentStatus.MERGED)
                .orElseThrow(() -> new NotPossibleNowException(
                        number + " is " + incident.status() + " and not merged into another incident."));
        links.undo(link, reason, person);
        reopening.takeUpAgain(incident, Reopening.MERGE_UNDONE, reason, person);
    }

    @Override
    public void hold(String number, PauseReason reason, @Nullable String note, @Nullable Instant until, String person) {
        Incident incident = requireActive(number);
        if (incident.status() == IncidentStatus.ON_HOLD || incident.status() == IncidentStatus.TRIAGE) {
            throw new NotPossibleNowException(number + " is " + incident.status() + " and cannot be put on hold.");
        }
        if (!PauseReason.forHolds().contains(reason)) {
            throw new NotPossibleNowException("An incident is put on hold for one of " + PauseReason.forHolds() + ".");
        }
        if (until != null && !until.isAfter(clock.instant())) {
            throw new NotPossibleNowException("The hold would be over already: give a time to come.");
        }
        lifecycle.send(
                incident,
                IncidentModel.PUT_ON_HOLD,
                Variables.putValue("holdReason", reason.name())
                        .putValue("holdNote", note)
                        .putValue("holdUntil", Objects.toString(until, null))
                        .putValue("heldBy", person));
    }

    @Override
    public void resume(String number, @Nullable String note, String person) {
        lifecycle.complete(
                incidents.get(number),
                IncidentModel.RESUME_TASK,
                "is not on hold",
                person,
                Variables.putValue("resumeNote", note));
    }

    @Override
    public Incident reopen(String number, String reason, String person) {
        return reopening.reopen(incidents.get(number), reason, person);
    }
}
