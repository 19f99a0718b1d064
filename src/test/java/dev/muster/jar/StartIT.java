package dev.muster.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code java -jar} does with and without its configuration. */
class StartIT {

    private static final String CONFIGURATION = """
            muster:
              mail.enabled: false
              intake.integrations.drill:
                source: generic
                credentials: [{ type: bearer, token: drill-token }]
            """;

    @TempDir
    Path folder;

    @Test
    void withoutConfigurationItRefusesAndNamesEverySettingThatIsMissing() throws Exception {
        try (RunningJar jar = RunningJar.launch(folder, Map.of())) {
            assertThat(jar.exitCode()).isNotZero();
            assertThat(jar.output())
                    .contains("muster.admin.user", "MUSTER_ADMIN_USER")
                    .contains("muster.admin.password", "MUSTER_ADMIN_PASSWORD")
                    .contains("spring.mail.host", "SPRING_MAIL_HOST")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception:");
        }
        assertThat(folder.resolve("data"))
                .as("a refused start leaves nothing behind")
                .doesNotExist();
    }

    @Test
    void aSecondStartKeepsEverything() throws Exception {
        Files.writeString(folder.resolve("application.yaml"), CONFIGURATION);
        String location;
        try (RunningJar first = RunningJar.start(folder, Map.of())) {
            location = first.alert("drill", "drill-token", "{\"title\": \"Disk full\", \"service\": \"mail\"}")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }

        try (RunningJar second = RunningJar.start(folder, Map.of())) {
            assertThat(second.ask(location).at("/signals/0/title").asText()).isEqualTo("Disk full");
            assertThat(second.askAll("/api/v1/incidents?status=all&service=mail"))
                    .hasSize(1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("everything is under data/")
                    .allMatch(name -> name.equals("data") || name.equals("application.yaml") || name.endsWith(".log"));
        }
    }
}
