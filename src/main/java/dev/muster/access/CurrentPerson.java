package dev.muster.access;

import java.util.Set;

/** The person whose request is being answered. */
public interface CurrentPerson {

    /** What {@link #id} answers when no person acts: a timer, a webhook, the start of the application. */
    String NOBODY = "muster";

    String id();

    Set<String> groups();

    default boolean hasGroup(Group group) {
        return groups().contains(group.id());
    }
}
