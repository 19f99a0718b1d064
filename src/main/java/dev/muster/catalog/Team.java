package dev.muster.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who answer for services.
 *
 * @param members user ids of everyone in it
 * @param onCall user ids in the order in which they are asked where no schedule says who is on call: first, second, …
 * @param schedule id of the on-call schedule that says who is asked; {@code null}: the order above holds
 */
public record Team(
        String id,
        String name,
        List<String> members,
        List<String> onCall,
        @Nullable String schedule) {

    public Team {
        members = List.copyOf(members);
        onCall = List.copyOf(onCall);
    }

    /** A team whose members are asked in their order. */
    public Team(String id, String name, List<String> onCall) {
        this(id, name, onCall, onCall, null);
    }
}
