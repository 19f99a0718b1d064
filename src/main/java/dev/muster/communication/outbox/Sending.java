package dev.muster.communication.outbox;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.OneTimeLinks;
import dev.muster.communication.channel.Answer;
import dev.muster.communication.channel.Channel;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends one message and keeps what became of it. No transaction is open while the channel works; the result is a
 * transaction of its own, after the channel's yes. If the JVM dies between the two, the message is sent again with the
 * same id: at least once, never not at all.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final NotificationRows rows;
    private final Map<String, Channel> channels;
    private final ChannelLimits limits;
    private final RetryDelays delays;
    private final int maxAttempts;
    private final TransactionOperations transaction;
    private final Incidents incidents;
    private final Timeline timeline;
    private final Clock clock;

    Sending(
            NotificationRows rows,
            List<Channel> channels,
            ChannelLimits limits,
            CommunicationSettings settings,
            TransactionOperations transaction,
            Incidents incidents,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.limits = limits;
        this.delays = new RetryDelays(settings.firstRetry(), settings.longestRetry(), () -> ThreadLocalRandom.current()
                .nextDouble());
        this.maxAttempts = settings.maxAttempts();
        this.transaction = transaction;
        this.incidents = incidents;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return when to try again; empty when this message is done with, one way or the other */
    Optional<Instant> send(String id) {
        Optional<Notification> found = rows.find(id).filter(Sending::isDue);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Notification message = found.get();
        Duration wait = limits.waitFor(message.channel());
        if (!wait.isZero()) {
            return Optional.of(clock.instant().plus(wait));
        }
        return record(message, answer(message));
    }

    private static boolean isDue(Notification message) {
        return message.state() == NotificationState.QUEUED || message.state() == NotificationState.FAILED;
    }

    private Answer answer(Notification message) {
        Channel channel = channels.get(message.channel());
        if (channel == null) {
            return Answer.permanent("There is no channel " + message.channel() + ".");
        }
        try {
            return channel.send(message);
        } catch (RuntimeException e) {
            LOG.warn("Channel {} failed on message {}.", message.channel(), message.id(), e);
            return Answer.retry("The channel failed: " + e.getMessage());
        }
    }

    private Optional<Instant> record(Notification message, Answer answer) {
        if (answer.verdict() == Answer.Verdict.DONE) {
            transaction.executeWithoutResult(status -> sent(message));
            return Optional.empty();
        }
        int failures = message.attempts() + 1;
        if (answer.verdict() == Answer.Verdict.PERMANENT || failures >= maxAttempts) {
            transaction.executeWithoutResult(status -> giveUp(message, answer, failures));
            return Optional.empty();
        }
        Duration wait = answer.after() == null ? delays.after(failures) : answer.after();
        Instant next = clock.instant().plus(wait);
        transaction.executeWithoutResult(status -> rows.failed(
                message.id(), NotificationState.FAILED, answer.verdict().name(), answer.reason(), next));
        return Optional.of(next);
    }

    /** A one-time link is the recipient's alone from now on. */
    private void sent(Notification message) {
        rows.sent(message.id(), clock.instant());
        String masked = OneTimeLinks.masked(message.text());
        if (!masked.equals(message.text())) {
            rows.rewrite(message.id(), masked, OneTimeLinks.masked(message.html()));
        }
    }

    private void giveUp(Notification message, Answer answer, int failures) {
        boolean current = rows.failed(
                message.id(), NotificationState.DEAD, answer.verdict().name(), answer.reason(), null);
        if (current) {
            LOG.warn("Message {} of {} is a dead letter: {}", message.id(), message.incident(), answer.reason());
            // What is not about an incident, such as an action item without one, has no timeline.
            if (incidents.find(message.incident()).isEmpty()) {
                return;
            }
            timeline.append(NewEntry.bySystem(
                            message.incident(),
                            TimelineKind.NOT_TOLD,
                            "%s could not be told by %s (%s): %s"
                                    .formatted(
                                            message.personName(),
                                            message.channel(),
                                            attempts(failures),
                                            answer.reason()))
                    .with(Map.of(
                            "notification",
                            message.id(),
                            "purpose",
                            message.purpose().name(),
                            "class",
                            answer.verdict().name())));
        }
    }

    private static String attempts(int failures) {
        return failures == 1 ? "1 attempt" : failures + " attempts";
    }
}
