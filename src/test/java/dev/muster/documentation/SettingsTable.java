package dev.muster.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the tables of a Markdown file whose first column is headed "property". */
final class SettingsTable {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private SettingsTable() {}

    /** A documented setting; {@code second} is the text of the second column without backticks, often empty. */
    record Setting(String property, String second) {}

    static List<Setting> of(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.size() > 2)
                .filter(cells -> code(cells.get(1)).matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+"))
                .map(cells -> new Setting(code(cells.get(1)), code(cells.get(2))))
                .toList();
    }

    private static String code(String cell) {
        Matcher code = CODE.matcher(cell);
        return code.matches() ? code.group(1) : "";
    }
}
