package dev.muster.access.process;

import dev.muster.access.Group;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The administrator from the configuration, as long as there is no other.
 *
 * <p>The group of administrators must never be empty: while it is, Camunda's set-up page lets anybody create one
 * (CVE-2026-77226).
 */
@Component
@Order(3)
class FirstAdministrator implements Seed {

    private final PersonSeed people;
    private final IdentityService identities;
    private final AdministratorProperties administrator;

    FirstAdministrator(PersonSeed people, IdentityService identities, AdministratorProperties administrator) {
        this.people = people;
        this.identities = identities;
        this.administrator = administrator;
    }

    @Override
    public void sow() {
        if (identities.createUserQuery().memberOfGroup(Group.ADMIN.id()).count() > 0) {
            return;
        }
        String id = administrator.user();
        String password = administrator.password();
        if (id == null || password == null) {
            throw new IllegalStateException("No administrator: set muster.admin.user and muster.admin.password");
        }
        people.create(id, id, "", administrator.email(), password, List.of());
        identities.createMembership(id, Group.ADMIN.id());
    }
}
