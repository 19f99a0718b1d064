package dev.muster.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as the identity service knows them; {@code groups} also holds groups that are not one of {@link Group}. */
public record Person(String id, String name, @Nullable String email, Set<String> groups) {

    public Person {
        groups = Set.copyOf(groups);
    }

    public boolean isIn(Group group) {
        return groups.contains(group.id());
    }
}
