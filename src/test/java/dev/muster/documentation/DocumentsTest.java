package dev.muster.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.documentation.SettingsTable.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name settings that exist, with their defaults, and link to files that are there. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path CONFIGURATION = Path.of("docs/operations/configuration.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final String SCHEMA_FLAG = "-Djavax.xml.accessExternalSchema=jar:nested,jar:file,jar,nested,file";

    private final KnownSettings known = new KnownSettings();

    DocumentsTest() throws IOException {}

    @Test
    void everyDocumentedSettingExists() throws IOException {
        List<Setting> settings = Stream.concat(
                        SettingsTable.of(README).stream(), SettingsTable.of(CONFIGURATION).stream())
                .toList();

        assertThat(settings).hasSizeGreaterThan(20);
        assertThat(settings.stream().map(Setting::property).filter(property -> !known.has(property)))
                .as("settings in the documents that nothing reads")
                .isEmpty();
    }

    @Test
    void environmentVariablesAreThoseOfTheirProperties() throws IOException {
        assertThat(SettingsTable.of(README))
                .filteredOn(setting -> !setting.second().isEmpty())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.second()).isEqualTo(variable(setting.property())));
    }

    @Test
    void documentedDefaultsAreTheRealOnes() throws IOException {
        assertThat(SettingsTable.of(CONFIGURATION))
                .filteredOn(setting -> !setting.second().isEmpty())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(known.defaultOf(setting.property()))
                        .as(setting.property())
                        .contains(setting.second()));
    }

    @Test
    void linksLeadToFiles() throws IOException {
        try (Stream<Path> pages = Stream.concat(Files.walk(Path.of("docs")), Files.list(Path.of(".")))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md")).flatMap(DocumentsTest::brokenLinks))
                    .isEmpty();
        }
    }

    @Test
    void everyWayToStartKeepsTheParserFromFetching() {
        assertThat(List.of(Path.of("pom.xml"), Path.of("Dockerfile"), README, CONFIGURATION))
                .allSatisfy(file -> assertThat(text(file)).contains(SCHEMA_FLAG));
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Stream<String> brokenLinks(Path page) {
        Matcher links = LINK.matcher(text(page).replaceAll("(?s)```.*?```", ""));
        return links.results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                // Made by the browser run, which looks at them itself.
                .filter(target -> !target.startsWith("docs/screenshots/"))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page + " -> " + target);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
