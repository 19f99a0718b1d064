package dev.muster.access.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

    @TempDir
    Path directory;

    @Test
    void namesEverythingThatIsMissingAtOnceAndMakesNoDatabase() throws Exception {
        MockEnvironment environment = environment();

        assertThatThrownBy(() -> start(environment))
                .isInstanceOfSatisfying(MissingSettingsException.class, refusal -> assertThat(describe(refusal))
                        .contains(
                                "muster.admin.user",
                                "MUSTER_ADMIN_USER",
                                "muster.admin.password",
                                "MUSTER_ADMIN_PASSWORD",
                                "spring.mail.host",
                                "SPRING_MAIL_HOST",
                                "MUSTER_MAIL_ENABLED=false"));
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void startsWhenAllIsGiven() {
        start(environment()
                .withProperty("muster.admin.user", "ada")
                .withProperty("muster.admin.password", "secret")
                .withProperty("spring.mail.host", "mail.example"));
        start(environment()
                .withProperty("muster.admin.user", "ada")
                .withProperty("muster.admin.password", "secret")
                .withProperty("muster.mail.enabled", "false"));
    }

    @Test
    void anAdministratorInTheDatabaseIsEnough() throws Exception {
        try (Connection open = DriverManager.getConnection(url(), "sa", "")) {
            open.createStatement()
                    .execute("create table ACT_ID_MEMBERSHIP (USER_ID_ varchar(64), GROUP_ID_ varchar(64))");
            open.createStatement().execute("insert into ACT_ID_MEMBERSHIP values ('ada', 'camunda-admin')");
        }

        start(environment().withProperty("spring.mail.host", "mail.example"));
    }

    @Test
    void theDemoNeedsNothing() {
        MockEnvironment environment = environment();
        environment.setActiveProfiles("demo");

        start(environment);
    }

    private MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", url())
                .withProperty("spring.datasource.username", "sa");
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("muster");
    }

    private static String describe(MissingSettingsException refusal) {
        return new MissingSettingsAnalyzer().analyze(refusal, refusal).getDescription();
    }

    private static void start(MockEnvironment environment) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new RequiredSettings().initialize(context);
    }
}
