package dev.muster.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Something that a feature does on every user task, whichever model it is in. */
public interface UserTaskHook {

    /** The task was made and nobody has seen it yet. */
    void created(DelegateTask task);

    /** A person completes the task and what they entered has passed the form's check. */
    void completing(DelegateTask task);
}
