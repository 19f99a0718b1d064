package dev.muster.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.CatalogueChange;
import dev.muster.catalog.CatalogueImports;
import dev.muster.catalog.MaintenanceWindows;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Starts, and starts again, over one database. */
class CatalogueAtStartTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    ValidationAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
            .withUserConfiguration(TwoAccounts.class);

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
    void readsTheCatalogueThatIsWrittenInTheConfiguration() {
        application
                .withPropertyValues(
                        "muster.catalog.teams[0].id=web",
                        "muster.catalog.teams[0].on-call=ann,bob",
                        "muster.catalog.services[0].id=search",
                        "muster.catalog.services[0].tier=2",
                        "muster.catalog.services[0].team=web",
                        "muster.catalog.services[0].runbook=https://runbooks.example.org/search",
                        "muster.catalog.services[0].depends-on=index",
                        "muster.catalog.services[0].default-severity=P2",
                        "muster.catalog.people[0].id=bob",
                        "muster.catalog.people[0].email=bob@example.net",
                        "muster.catalog.people[1].id=kim",
                        "muster.catalog.people[1].name=Kim of operations",
                        "muster.catalog.subscribers[0].audience=STAKEHOLDER",
                        "muster.catalog.subscribers[0].email=all@example.net")
                .run(context -> {
                    Catalog catalog = context.getBean(Catalog.class);
                    assertThat(catalog.services())
                            .containsExactly(new Service(
                                    "search",
                                    "search",
                                    2,
                                    "web",
                                    List.of("index"),
                                    "https://runbooks.example.org/search",
                                    "P2"));
                    assertThat(catalog.teamFor("search")).isEqualTo(new Team("web", "web", List.of("ann", "bob")));
                    assertThat(catalog.person("bob")).contains(new Person("bob", "bob", "bob@example.net"));
                    assertThat(catalog.person("ann")).contains(new Person("ann", "Ann", "ann@example.org"));
                    assertThat(catalog.person("kim"))
                            .contains(new Person("kim", "Kim of operations", "kim@example.org"));
                    assertThat(catalog.person("nobody")).isEmpty();
                    assertThat(catalog.subscribers("STAKEHOLDER"))
                            .containsExactly(new Person("all@example.net", "all@example.net", "all@example.net"));
                });
    }

    @Test
    void theSameFileAtTheNextStartChangesNothingAndANewOneIsWrittenDown() throws IOException {
        String first = """
            people: [{ id: ann }]
            teams: [{ id: web, members: [ann] }]
            services: [{ id: search, team: web }, { id: index, team: web }]
            """;
        start(first, context -> {
            assertThat(changes(context)).hasSize(4).allSatisfy(change -> {
                assertThat(change.changedBy()).isEqualTo("system");
                assertThat(change.source()).endsWith("catalogue.yaml");
                assertThat(change.sha256()).isEqualTo(Sha256.of(first)).hasSize(64);
            });
        });
        start(first, context -> assertThat(changes(context)).hasSize(4));
        start(first.replace("{ id: search, team: web }", "{ id: search, team: web, tier: 1 }"), context -> {
            List<CatalogueChange> all = changes(context);
            assertThat(all).hasSize(5);
            assertThat(all.get(0).entry()).isEqualTo("search");
            assertThat(all.get(0).action()).isEqualTo(CatalogueChange.Action.CHANGED);
            assertThat(all.get(0).fields()).containsExactly(new CatalogueChange.Field("tier", "3", "1"));
        });
    }

    @Test
    void whatTheApiChangedStaysUntilTheFileChanges() throws IOException {
        String file = "people: [{ id: ann }]";
        start(file, context -> context.getBean(CatalogueImports.class)
                .take("API import", "people: [{ id: ann }, { id: bob }]", "olivia", false));
        start(file, context -> assertThat(context.getBean(Catalog.class).people())
                .hasSize(2));
        start(
                file + " # touched",
                context -> assertThat(context.getBean(Catalog.class).people()).hasSize(1));
    }

    @Test
    void aDryRunChangesNothing() {
        application.run(context -> {
            CatalogueImports imports = context.getBean(CatalogueImports.class);
            assertThat(imports.take("API import", "people: [{ id: ann }]", "olivia", true)
                            .changes())
                    .hasSize(1);
            assertThat(imports.countChanges()).isZero();
            assertThat(context.getBean(Catalog.class).people()).isEmpty();
        });
    }

    @Test
    void windowsOfTheCatalogueComeChangeAndGoButOneThatWasCancelledStaysSo() throws IOException {
        String with = """
            people: [{ id: ann }]
            teams: [{ id: web, members: [ann] }]
            services: [{ id: search, team: web }]
            maintenance-windows:
              - { id: move, service: search, from: 2099-01-01T00:00:00Z, until: 2099-01-02T00:00:00Z, reason: Move }
            """;
        String without = with.substring(0, with.indexOf("maintenance"));
        Instant inside = Instant.parse("2099-01-01T12:00:00Z");
        start(with, context -> assertThat(context.getBean(Catalog.class).maintenanceOf("search", inside))
                .hasValueSatisfying(window -> assertThat(window.plannedBy()).isEqualTo("system")));
        start(with.replace("T00:00:00Z, reason", "T06:00:00Z, reason"), context -> assertThat(
                        context.getBean(Catalog.class).maintenanceOf("search", Instant.parse("2099-01-02T05:00:00Z")))
                .isPresent());
        start(without, context -> {
            assertThat(context.getBean(Catalog.class).maintenanceOf("search", inside))
                    .isEmpty();
            assertThat(context.getBean(MaintenanceWindows.class).list("search", false, 0, 9))
                    .singleElement()
                    .satisfies(window -> assertThat(window.cancelReason()).isEqualTo("No longer in the catalogue"));
        });
        start(with, context -> assertThat(context.getBean(Catalog.class).maintenanceOf("search", inside))
                .isEmpty());
    }

    @Test
    void aFaultStopsTheStartWithFileLineAndSuggestion() throws IOException {
        start(
                "teams: [{ id: payments, members: [ann] }]\n"
                        + "people: [{ id: ann }]\n"
                        + "services:\n"
                        + "  - { id: a, team: paymets }",
                context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis told = new CatalogueFailure().analyze(context.getStartupFailure());
                    assertThat(told.getDescription())
                            .contains("catalogue.yaml:4: unknown team 'paymets', did you mean 'payments'?");
                });
    }

    @Test
    void aFileThatIsMissingStopsTheStart() {
        application
                .withPropertyValues("muster.catalog.files=" + folder.resolve("none.yaml"))
                .run(context -> assertThat(new CatalogueFailure()
                                .analyze(context.getStartupFailure())
                                .getDescription())
                        .contains("none.yaml:1: muster.catalog.files names this, but there is no such file"));
    }

    @Test
    void aFileAndEntriesInTheConfigurationAreOneTooMany() {
        assertThat(startFailure("muster.catalog.files=a.yaml", "muster.catalog.services[0].id=search"))
                .hasMessageContaining("Move them into a file");
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

    private void start(String catalogue, ContextConsumer<AssertableApplicationContext> look) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.yaml"), catalogue);
        application.withPropertyValues("muster.catalog.files=" + file).run(look);
    }

    private static List<CatalogueChange> changes(AssertableApplicationContext context) {
        return context.getBean(CatalogueImports.class).changes(0, 100);
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
    @ComponentScan
    static class TwoAccounts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

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
