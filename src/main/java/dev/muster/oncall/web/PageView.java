package dev.muster.oncall.web;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.oncall.DutySource;
import dev.muster.oncall.Page;
import dev.muster.oncall.PageOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page for programs; its words are those of {@link Page}.
 *
 * @param messages how the person was reached, through which channel, and when
 */
record PageView(
        String id,
        int cycle,
        int tier,
        String team,
        int onCallTier,
        @Nullable String person,
        DutySource source,
        String text,
        String reason,
        Instant pagedAt,
        List<Message> messages,
        PageOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable String answeredBy) {

    /** One message of the outbox. */
    record Message(
            String id,
            String channel,
            NotificationState state,
            @Nullable Instant sentAt) {

        static Message of(Notification sent) {
            return new Message(sent.id(), sent.channel(), sent.state(), sent.sentAt());
        }
    }

    static PageView of(Page page, List<Notification> messages) {
        return new PageView(
                page.id(),
                page.cycle(),
                page.tier(),
                page.team(),
                page.onCallTier(),
                page.person(),
                page.source(),
                page.text(),
                page.reason(),
                page.pagedAt(),
                messages.stream().map(Message::of).toList(),
                page.outcome(),
                page.outcomeAt(),
                page.answeredBy());
    }
}
