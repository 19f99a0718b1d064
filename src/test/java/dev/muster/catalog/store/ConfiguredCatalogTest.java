package dev.muster.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class ConfiguredCatalogTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(CatalogWithTwoAccounts.class);

    @Test
    void knowsServicesWithTheirTeamAndTheirDependencies() {
        application
                .withPropertyValues(
                        "muster.catalog.teams[0].id=web",
                        "muster.catalog.teams[0].on-call=ann,bob",
                        "muster.catalog.services[0].id=search",
                        "muster.catalog.services[0].tier=2",
                        "muster.catalog.services[0].team=web",
                        "muster.catalog.services[0].depends-on=index",
                        "muster.catalog.services[0].default-severity=P2")
                .run(context -> {
                    Catalog catalog = context.getBean(Catalog.class);
                    assertThat(catalog.services())
                            .containsExactly(new Service("search", "search", 2, "web", List.of("index"), null, "P2"));
                    assertThat(catalog.teamFor("search")).isEqualTo(new Team("web", "web", List.of("ann", "bob")));
                });
    }

    @Test
    void anEmptyCatalogueHasTheRespondersAnswerForEverything() {
        application.run(context -> {
            Catalog catalog = context.getBean(Catalog.class);
            Team responders = new Team("responders", "Responders", List.of("ann", "kim"));
            assertThat(catalog.services()).isEmpty();
            assertThat(catalog.teamFor("search")).isEqualTo(responders);
            assertThat(catalog.teamFor(null)).isEqualTo(responders);
            assertThat(catalog.team("responders")).contains(responders);
            assertThat(catalog.team("web")).isEmpty();
            assertThat(catalog.subscribers("STAKEHOLDER")).isEmpty();
        });
    }

    @Test
    void findsAPersonInTheCatalogueElseAmongTheAccounts() {
        application
                .withPropertyValues(
                        "muster.catalog.people[0].id=bob",
                        "muster.catalog.people[0].email=bob@example.net",
                        "muster.catalog.people[1].id=kim",
                        "muster.catalog.people[1].name=Kim of operations")
                .run(context -> {
                    Catalog catalog = context.getBean(Catalog.class);
                    assertThat(catalog.person("bob")).contains(new Person("bob", "bob", "bob@example.net"));
                    assertThat(catalog.person("ann")).contains(new Person("ann", "Ann", "ann@example.org"));
                    assertThat(catalog.person("kim"))
                            .contains(new Person("kim", "Kim of operations", "kim@example.org"));
                    assertThat(catalog.person("nobody")).isEmpty();
                });
    }

    @Test
    void namesTheTeamThatIsMissing() {
        assertThat(startFailure(
                        "muster.catalog.teams[0].id=web",
                        "muster.catalog.teams[0].on-call=ann",
                        "muster.catalog.services[0].id=search",
                        "muster.catalog.services[0].team=wbe"))
                .hasMessageContaining("service 'search'")
                .hasMessageContaining("team 'wbe'")
                .hasMessageContaining("Known: [web]");
    }

    @Test
    void showsTheCircleOfDependencies() {
        assertThat(startFailure(
                        "muster.catalog.services[0].id=a",
                        "muster.catalog.services[0].depends-on=b",
                        "muster.catalog.services[1].id=b",
                        "muster.catalog.services[1].depends-on=c,d",
                        "muster.catalog.services[2].id=c",
                        "muster.catalog.services[3].id=d",
                        "muster.catalog.services[3].depends-on=b"))
                .hasMessageContaining("b → d → b");
    }

    @Test
    void refusesTheSameIdTwice() {
        assertThat(startFailure("muster.catalog.services[0].id=a", "muster.catalog.services[1].id=a"))
                .hasMessageContaining("muster.catalog.services has the id 'a' twice");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        application
                .withPropertyValues(
                        "muster.catalog.subscribers[0].audience=STAKEHOLDER",
                        "muster.catalog.subscribers[0].email=nowhere")
                .run(context -> assertThat(context).hasFailed());
    }

    private Throwable startFailure(String... properties) {
        Throwable[] root = new Throwable[1];
        application.withPropertyValues(properties).run(context -> {
            Throwable failure = context.getStartupFailure();
            while (failure != null && failure.getCause() != null) {
                failure = failure.getCause();
            }
            root[0] = failure;
        });
        return root[0];
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ConfiguredCatalog.class)
    static class CatalogWithTwoAccounts {

        @Bean
        Accounts accounts() {
            return new Accounts() {
                @Override
                public Optional<Person> find(String id) {
                    return switch (id) {
                        case "ann" -> Optional.of(new Person("ann", "Ann", "ann@example.org"));
                        case "kim" -> Optional.of(new Person("kim", "Kim", "kim@example.org"));
                        default -> Optional.empty();
                    };
                }

                @Override
                public List<String> membersOf(String group) {
                    return group.equals("responder") ? List.of("ann", "kim") : List.of();
                }
            };
        }
    }
}
