package dev.muster.access.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.muster.access.Group;
import dev.muster.access.People;
import dev.muster.access.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** People of the engine's identity service, so that Camunda's Admin manages them. */
@Component
class CamundaPeople implements People {

    /** Every request asks; after this time a removed person or a changed group is noticed. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final IdentityService identities;
    private final Cache<String, Optional<Person>> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    CamundaPeople(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Person> find(String id) {
        return known.get(id, this::read);
    }

    @Override
    public List<Person> membersOf(Group group) {
        return identities.createUserQuery().memberOfGroup(group.id()).orderByUserId().asc().unlimitedList().stream()
                .map(this::person)
                .toList();
    }

    @Override
    public boolean passwordMatches(String id, String password) {
        return identities.checkPassword(id, password);
    }

    private Optional<Person> read(String id) {
        return Optional.ofNullable(identities.createUserQuery().userId(id).singleResult())
                .map(this::person);
    }

    private Person person(User user) {
        Set<String> groups = identities.createGroupQuery().groupMember(user.getId()).unlimitedList().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .collect(Collectors.toSet());
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Person(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail(), groups);
    }
}
