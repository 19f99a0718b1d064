package dev.muster.communication.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.communication.store.NotificationRows;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a message and the task that sends it, both in the caller's transaction: neither exists without the other. */
@Component
class Outbox {

    private static final int PAGES_FIRST = 1000;

    private final NotificationRows rows;
    private final SchedulerClient tasks;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Outbox(
            NotificationRows rows,
            DataSource dataSource,
            Task<Void> sendNotification,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.rows = rows;
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), sendNotification)
                .enablePriority()
                .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** @return whether this call wrote it; false if there is a message with this key */
    boolean add(String idempotencyKey, Notification message) {
        if (!rows.insertIfAbsent(idempotencyKey, message)) {
            return false;
        }
        if (message.state() == NotificationState.QUEUED) {
            schedule(message);
        }
        return true;
    }

    /** Sends a dead letter again; the caller has revived its row. */
    void schedule(Notification message) {
        int priority = message.severity().taskPriority() + (message.purpose() == Purpose.PAGE ? PAGES_FIRST : 0);
        tasks.schedule(new TaskInstance.Builder<Void>(SendNotificationTask.NAME, SendNotificationTask.instance(message))
                .priority(priority)
                .scheduledTo(clock.instant()));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new WakeScheduler());
        }
    }

    /** Nobody should wait for the next poll to be paged, and before the commit there is nothing to find. */
    private class WakeScheduler implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
    }
}
