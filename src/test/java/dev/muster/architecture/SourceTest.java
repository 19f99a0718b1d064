package dev.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the source shows. */
class SourceTest {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_DELEGATE = 15;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    /** Files that may be longer, each with the reason. */
    private static final Map<String, String> LONGER = Map.ofEntries(
            Map.entry("AlertmanagerSourceTest.java", "one format, field by field"),
            Map.entry("CatalogueAtStartTest.java", "one start after another, each with its faults"),
            Map.entry("CatalogueHttpTest.java", "the contract of one API, request by request"),
            Map.entry("CommandHttpTest.java", "the contract of one API, request by request"),
            Map.entry("IncidentLifecycleTest.java", "one class per model, and this is the largest model"),
            Map.entry("IncidentStory.java", "the hands of the people: each task of an incident by its name"),
            Map.entry("IncidentsApiTest.java", "the contract of one API, request by request"),
            Map.entry("IntakeHttpTest.java", "the contract of the intake, answer by answer"),
            Map.entry("MaintenanceHttpTest.java", "one window from its beginning to its end"),
            Map.entry("ModelsApiTest.java", "the contract of one API, request by request"),
            Map.entry("PolicyTablesTest.java", "every table, row by row"),
            Map.entry("PostIncidentReviewProcessTest.java", "one class per model: all its ways"),
            Map.entry("RegulatoryReportTest.java", "one class per model: all its ways"),
            Map.entry("TriageTest.java", "the cases of one decision, read against each other"));

    private static final Pattern EXECUTE = Pattern.compile("\\n    public void execute\\(DelegateExecution[^{]*\\{\\n");
    // In two parts, so that this file does not find itself.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|X{3})\\b");
    private static final Pattern SLEEP = Pattern.compile("Thread" + "\\.sleep|TimeUnit\\.\\w+\\.sleep");

    @Test
    void noFileIsLongerThanAScreenOrTwoUnlessItSaysWhy() {
        assertThat(sources(MAIN, TEST).filter(file -> lines(file).size() > LONGEST_FILE))
                .as("files over %s lines; split them by what they are about", LONGEST_FILE)
                .allMatch(file -> LONGER.containsKey(file.getFileName().toString()));
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources(MAIN, TEST)
                        .filter(file -> UNFINISHED.matcher(text(file)).find()))
                .as("work that is left goes into an issue, not into the source")
                .isEmpty();
    }

    @Test
    void testsWaitForWhatTheyWaitFor() {
        assertThat(sources(TEST).filter(file -> SLEEP.matcher(text(file)).find()))
                .as("a sleep is too long on a fast machine and too short on a slow one; poll for what is awaited")
                .isEmpty();
    }

    @Test
    void delegatesDoOneThing() {
        assertThat(sources(MAIN).filter(file -> lengthOfExecute(text(file)) > LONGEST_DELEGATE))
                .as("a delegate reads variables, calls one service and writes variables; the rest belongs in the"
                        + " service")
                .isEmpty();
    }

    @Test
    void theCountingOfADelegateWorks() {
        String source =
                "class X {\n    public void execute(DelegateExecution e) {\n        a();\n        b();\n    }\n}\n";

        assertThat(lengthOfExecute(source)).isEqualTo(2);
        assertThat(lengthOfExecute("class Y {}")).isZero();
    }

    /** Lines between the braces of {@code execute}; 0 where the file has none. */
    private static int lengthOfExecute(String source) {
        Matcher start = EXECUTE.matcher(source);
        if (!start.find()) {
            return 0;
        }
        String body = source.substring(start.end(), source.indexOf("\n    }\n", start.end() - 1) + 1);
        return (int) body.lines().filter(line -> !line.isBlank()).count();
    }

    private static Stream<Path> sources(Path... roots) {
        return Stream.of(roots).flatMap(SourceTest::walk).filter(file -> file.toString()
                .endsWith(".java"));
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
