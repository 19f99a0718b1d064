package dev.muster.catalog;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told something.
 *
 * @param contacts ways to reach them, the preferred one first
 * @param timeZone in which they live; {@code null}: not known
 */
public record Person(
        String id,
        String name,
        List<Contact> contacts,
        @Nullable ZoneId timeZone) {

    public Person {
        contacts = List.copyOf(contacts);
    }

    /** Somebody of whom at most an e-mail address is known. */
    public Person(String id, String name, @Nullable String email) {
        this(
                id,
                name,
                email == null || email.isBlank() ? List.of() : List.of(new Contact(ContactChannel.EMAIL, email)),
                null);
    }

    /** The preferred e-mail address. */
    public @Nullable String email() {
        return contacts.stream()
                .filter(contact -> contact.channel() == ContactChannel.EMAIL)
                .map(Contact::address)
                .findFirst()
                .orElse(null);
    }
}
