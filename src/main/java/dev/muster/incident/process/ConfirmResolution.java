package dev.muster.incident.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reporter says whether it is over for them too: on completing the task. A no takes the incident up again. */
@Component("confirmResolution")
class ConfirmResolution implements TaskListener {

    private final Timeline timeline;
    private final Actor actor;

    ConfirmResolution(Timeline timeline, Actor actor) {
        this.timeline = timeline;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean solved = "SOLVED".equals(Delegation.required(task, "resolutionAnswer"));
        @Nullable String comment = Delegation.optional(task, "resolutionComment");
        if (!solved && comment == null) {
            throw new RefusedByRule("Please say what still does not work (resolutionComment).");
        }
        String person = actor.id();
        timeline.append(NewEntry.by(
                person,
                Delegation.number(task),
                TimelineKind.CONFIRMED,
                solved ? "Resolution confirmed by " + person : "Resolution rejected by " + person + ": " + comment));
        task.setVariable("resolutionConfirmed", solved);
        if (!solved) {
            task.setVariable("takenUpReason", Reopening.REOPENED);
            task.setVariable("reopenReason", comment);
            task.setVariable("reopenedBy", person);
        }
    }
}
