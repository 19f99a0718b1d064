package dev.muster.review;

import java.time.Instant;

/** One fact of an action item's story; the list of them only grows. */
public record ActionItemEvent(String actionItem, Instant occurredAt, String actor, Kind kind, String text) {

    /** What sort of fact it is. */
    public enum Kind {
        RAISED,
        ACCEPTED,
        HANDED_ON,
        DECLINED,
        DONE,
        VERIFIED,
        NOT_EFFECTIVE,
        REMINDED,
        OVERDUE,
        EXTENDED,
        SPONSOR_ASKED,
        RISK_PROPOSED,
        RISK_ACCEPTED,
        RISK_REFUSED,
        SUPERSEDED,
        RECURRENCE,
        REOPENED,
        TOLD,
        NOT_TOLD
    }
}
