package dev.muster.support;

import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A rule that always says no, for models of tests. */
@Component("alwaysRefuse")
public class RefusingListener implements TaskListener {

    public static final String SENTENCE = "Give a reason before you go on.";

    @Override
    public void notify(DelegateTask task) {
        throw new RefusedByRule(SENTENCE);
    }
}
