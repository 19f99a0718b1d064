package dev.muster.review;

import org.jspecify.annotations.Nullable;

/** What may be asked about action items from outside their process. */
public interface ActionItemCommands {

    /**
     * Raises an item: from now on it has a process that asks its owner.
     *
     * @throws dev.muster.incident.UnknownIncidentException if it names an incident that there is not
     */
    ActionItem raise(NewActionItem item);

    /**
     * The item is not needed any more, because another one or something else does its work.
     *
     * @param by number of the item that takes its place
     * @throws UnknownActionItemException if there is none
     * @throws dev.muster.incident.NotPossibleNowException if it is over
     */
    ActionItem supersede(String number, String reason, @Nullable String by, String person);
}
