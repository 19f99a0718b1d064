package dev.muster.catalog;

import java.util.List;
import java.util.Optional;

/** The user accounts of this installation, as far as the catalogue needs them. */
public interface Accounts {

    /** The owner of the account with this user id. */
    Optional<Person> find(String id);

    /** User ids of a group's members, in the order of their ids. */
    List<String> membersOf(String group);
}
