package dev.muster.communication.outbox;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.muster.communication.Notification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that db-scheduler runs for each message, in its own threads, so that a slow channel holds no other work. */
@Configuration(proxyBeanMethods = false)
class SendNotificationTask {

    static final String NAME = "send-notification";

    private static final Duration AFTER_OWN_FAILURE = Duration.ofSeconds(30);

    /** A message sent again gets a task of its own: the earlier one may not have been removed yet. */
    static String instance(Notification message) {
        return message.id() + "/" + message.resends();
    }

    @Bean
    Task<Void> sendNotification(Sending sending) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_OWN_FAILURE))
                .execute((task, context) -> {
                    String id = task.getId().substring(0, task.getId().indexOf('/'));
                    Optional<Instant> again = sending.send(id);
                    return (complete, operations) ->
                            again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
                });
    }

    /** The scheduler reads the same clock as everything else. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
        return clock::instant;
    }
}
