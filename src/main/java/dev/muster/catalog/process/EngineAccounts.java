package dev.muster.catalog.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Accounts in the engine's identity service. Asked late, because parts of the engine need the catalogue. */
@Component
class EngineAccounts implements Accounts {

    private final ObjectProvider<IdentityService> identities;

    EngineAccounts(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(
                        identities.getObject().createUserQuery().userId(id).singleResult())
                .map(EngineAccounts::person);
    }

    @Override
    public List<String> membersOf(String group) {
        return identities.getObject().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    private static Person person(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce((first, last) -> first + " " + last)
                .orElse(user.getId());
        return new Person(user.getId(), name, blankToNull(user.getEmail()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
