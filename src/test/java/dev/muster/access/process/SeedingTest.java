package dev.muster.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.access.People;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class SeedingTest {

    @LocalServerPort
    int port;

    @Autowired
    Seeding seeding;

    @Autowired
    People people;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcClient database;

    @Test
    void startingAgainChangesNothing() {
        String before = counts();

        seeding.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void theDemoHasOnePersonPerRoleWithNameAndAddress() {
        var commander = people.find("commander").orElseThrow();

        assertThat(commander.groups()).containsExactlyInAnyOrder("commander", "responder");
        assertThat(commander.email()).isEqualTo("commander@demo.muster.example");
        assertThat(commander.name()).isEqualTo("Karim Haddad");
        assertThat(people.membersOf(Group.ADMIN)).isNotEmpty();
    }

    @Test
    void everybodyFindsTheFiltersInTasklist() {
        for (String person : new String[] {"responder", "auditor", "manager"}) {
            String filters = Http.as(port, person)
                    .get("/engine-rest/filter?itemCount=true")
                    .body();

            assertThat(filters)
                    .contains(
                            "My tasks",
                            "My teams, unclaimed",
                            "Overdue",
                            "P1 and P2",
                            "All tasks",
                            "itemCount",
                            "incidentNumber");
        }
    }

    @Test
    void theEngineHasTheIndexesItsSchemaLacks() {
        assertThat(database.sql(
                                "select index_name from information_schema.indexes where lower(index_name) like 'muster_%'")
                        .query(String.class)
                        .list())
                .extracting(String::toLowerCase)
                .contains("muster_task_by_due_date", "muster_variable_by_text", "muster_job_by_priority");
    }

    private String counts() {
        return identities.createUserQuery().count() + " people, "
                + identities.createGroupQuery().count() + " groups, "
                + authorizations.createAuthorizationQuery().count() + " grants, "
                + filters.createFilterQuery().count()
                + " filters";
    }
}
