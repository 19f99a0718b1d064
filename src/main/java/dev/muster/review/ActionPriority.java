package dev.muster.review;

/** How urgent an action item is. In a list of tasks it stands below the incidents that run, P4 apart. */
public enum ActionPriority {
    HIGH(60),
    MEDIUM(40),
    LOW(20);

    private final int taskPriority;

    ActionPriority(int taskPriority) {
        this.taskPriority = taskPriority;
    }

    /** The engine's priority of its tasks. */
    public int taskPriority() {
        return taskPriority;
    }
}
