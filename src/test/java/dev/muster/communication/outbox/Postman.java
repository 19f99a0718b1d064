package dev.muster.communication.outbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import javax.sql.DataSource;

/** Runs the tasks that are due, as the scheduler would, when a test says so. */
public final class Postman {

    private final DataSource dataSource;
    private final Task<?> task;
    private final Clock clock;

    public Postman(DataSource dataSource, Task<?> task, Clock clock) {
        this.dataSource = dataSource;
        this.task = task;
        this.clock = clock;
    }

    /** Sends what is due at the time of the test's clock. */
    public void round() {
        SettableClock now = new SettableClock();
        now.set(clock.instant());
        ManualScheduler scheduler =
                TestHelper.createManualScheduler(dataSource, task).clock(now).build();
        scheduler.runAnyDueExecutions();
        scheduler.stop();
    }
}
