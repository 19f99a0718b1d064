package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes action items. The one writer is the item's process. */
public interface ActionItemLedger {

    /** Draws the next number of the year. */
    ActionItem register(NewActionItem item);

    /** The clock of the cycle starts now, or the due date is another one from now on. */
    void dueAt(String number, Instant dueAt);

    /** @return whether this call recorded the breach; false if it was recorded before */
    boolean breach(String number);

    void changeState(String number, ActionState state);

    void changeOwner(String number, String owner);

    void changeType(String number, ActionType type);

    void done(String number, String person, String result, @Nullable String evidence);

    void verified(String number, String person);

    void acceptRisk(String number, String reason, String approver);

    void supersede(String number, String reason, @Nullable String by);

    /** The next cycle begins: open again, without what the earlier one had. */
    void reopen(String number, int cycle);

    /** @return whether this call noted it; false if it was noted before */
    boolean noteRecurrence(String number, String incident, boolean reopened);

    void append(String number, String actor, ActionItemEvent.Kind kind, String text);
}
