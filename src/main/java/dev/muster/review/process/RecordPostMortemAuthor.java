package dev.muster.review.process;

import dev.muster.engine.Actor;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Remembers who wrote the text, so that somebody else approves it. */
@Component
class RecordPostMortemAuthor implements TaskListener {

    private final Actor actor;

    RecordPostMortemAuthor(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> authors = authors(task);
        authors.add(actor.id());
        task.setVariable(ReviewVariables.POST_MORTEM_AUTHOR, actor.id());
        task.setVariable(ReviewVariables.POST_MORTEM_AUTHORS, String.join(",", authors));
    }

    static Set<String> authors(DelegateTask task) {
        String all = ReviewVariables.textOr(task, ReviewVariables.POST_MORTEM_AUTHORS, "");
        return new LinkedHashSet<>(Arrays.asList(all.isEmpty() ? new String[0] : all.split(",")));
    }
}
