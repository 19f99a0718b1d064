package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Purpose;
import dev.muster.communication.StatementKind;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of mail are complete in both languages, and every one of them is used. */
class MailMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern USED = Pattern.compile("#\\{\\|?([a-z]+\\.[A-Za-z]*)");

    private final Properties english = bundle("en");
    private final Properties german = bundle("de");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyPurposeSeverityAndStatusHasWords() {
        Stream<String> expected = Stream.of(
                        Arrays.stream(Purpose.values()).map(purpose -> "purpose." + purpose),
                        Arrays.stream(Severity.values()).map(severity -> "severity." + severity),
                        Arrays.stream(IncidentStatus.values()).map(status -> "status." + status),
                        Arrays.stream(StatementKind.values()).map(kind -> "kind." + kind))
                .flatMap(keys -> keys);

        assertThat(english.stringPropertyNames()).containsAll(expected.toList());
    }

    @Test
    void textAndHtmlUseTheSameWords() {
        assertThat(used("incident.html")).isEqualTo(used("incident.txt"));
        assertThat(used("statement.html")).isEqualTo(used("statement.txt"));
    }

    @Test
    void everyWordIsUsed() throws IOException {
        Set<String> byTemplates = new TreeSet<>(used("incident.txt"));
        byTemplates.addAll(used("statement.txt"));
        String java = allJava();

        assertThat(english.stringPropertyNames())
                .allMatch(key -> key.startsWith("said.")
                        ? java.contains("\"" + key.substring(5) + "\"") || java.contains("\"" + key + "\"")
                        : byTemplates.contains(key)
                                || byTemplates.contains(key.substring(0, key.indexOf('.') + 1))
                                || java.contains("\"" + key.substring(0, key.indexOf('.') + 1) + "\" + ")
                                || java.contains("\"" + key + "\""));
    }

    private static String allJava() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/muster"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MailMessagesTest::source)
                    .collect(Collectors.joining());
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> used(String template) {
        return USED.matcher(read("templates/mail/" + template))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (InputStream in = open("messages/mail_" + language + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bundle;
    }

    private static String read(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = MailMessagesTest.class.getClassLoader().getResourceAsStream(resource);
        assertThat(in).as(resource).isNotNull();
        return in;
    }
}
