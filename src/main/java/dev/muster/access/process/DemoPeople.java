package dev.muster.access.process;

import dev.muster.access.Group;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One person per role, named after it, password {@code demo}: for trying Muster out on one's own machine only. */
@Component
@Profile("demo")
@Order(2)
class DemoPeople implements Seed {

    private static final String PASSWORD = "demo";

    private final PersonSeed people;

    DemoPeople(PersonSeed people) {
        this.people = people;
    }

    @Override
    public void sow() {
        create("responder", "Rosa", "Lindqvist", Group.RESPONDER);
        create("commander", "Karim", "Haddad", Group.COMMANDER, Group.RESPONDER);
        create("communications", "Chiara", "Moretti", Group.COMMUNICATIONS);
        create("approver", "Anselm", "Weber", Group.APPROVER);
        create("owner", "Olivia", "Brandt", Group.OWNER);
        create("auditor", "Akiko", "Tanaka", Group.AUDITOR);
        create("manager", "Mateo", "Alvarez", Group.MANAGER);
        create("admin", "Ada", "Nowak", Group.ADMIN);
    }

    private void create(String id, String firstName, String lastName, Group... groups) {
        people.create(id, firstName, lastName, id + "@demo.muster.example", PASSWORD, List.of(groups));
    }
}
