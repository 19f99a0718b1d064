package dev.muster.review;

import java.util.List;
import java.util.Optional;

/** Reads action items. */
public interface ActionItems {

    Optional<ActionItem> find(String number);

    /** @throws UnknownActionItemException if there is none */
    default ActionItem get(String number) {
        return find(number).orElseThrow(() -> new UnknownActionItemException(number));
    }

    /** Open ones first, the first due first; then those that are over, newest first. */
    List<ActionItem> list(ActionItemQuery query);

    long count(ActionItemQuery query);

    /** Those that came from this incident, by number. */
    List<ActionItem> of(String incident);

    /** Its story, oldest first. */
    List<ActionItemEvent> events(String number);

    /** Those that were to remove this sort of cause from this service, whether over or not. */
    List<ActionItem> against(String causeCategory, String service);

    /** The incidents that came although, or before, the item was done. */
    List<String> recurrences(String number);
}
