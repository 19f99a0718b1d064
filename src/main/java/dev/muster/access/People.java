package dev.muster.access;

import java.util.List;
import java.util.Optional;

/** The people who can sign in. */
public interface People {

    /** The person with this id, as they are now: groups may be some seconds old. */
    Optional<Person> find(String id);

    /** The people in a group, by id. */
    List<Person> membersOf(Group group);

    /** Whether the password is right; wrong ones are counted and slow down the next try for that id. */
    boolean passwordMatches(String id, String password);
}
