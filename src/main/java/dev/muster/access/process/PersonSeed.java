package dev.muster.access.process;

import dev.muster.access.Group;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates people who are not there yet; somebody who is there keeps their password, name and groups. */
@Component
class PersonSeed {

    private final IdentityService identities;

    PersonSeed(IdentityService identities) {
        this.identities = identities;
    }

    void create(
            String id, String firstName, String lastName, @Nullable String email, String password, List<Group> groups) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(email);
        user.setPassword(password);
        identities.saveUser(user);
        groups.forEach(group -> identities.createMembership(id, group.id()));
    }
}
