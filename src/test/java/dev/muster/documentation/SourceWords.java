package dev.muster.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say about themselves: the first sentence of a class and the constants that name variables. */
final class SourceWords {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CLASS_COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\s*)*(?:public |final |abstract )*class ", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?(?:public )?static final String \\w+ =\\s*\"(\\w+)\";",
            Pattern.DOTALL);

    private SourceWords() {}

    /** Whether the class is part of the application, and not a library's or a test's. */
    static boolean isOurs(Class<?> type) {
        return Files.exists(file(type));
    }

    /** Empty if the class has no comment. */
    static String firstSentence(Class<?> type) {
        Matcher comment = CLASS_COMMENT.matcher(read(file(type)));
        return comment.find() ? sentence(comment.group(1)) : "";
    }

    private static Path file(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return SOURCES.resolve(outer.getName().replace('.', '/') + ".java");
    }

    /** The process variables that constants name, each with what its comment says. */
    static Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.getFileName().toString().endsWith("Variables.java"))
                    .map(SourceWords::read)
                    .flatMap(source -> CONSTANT.matcher(source).results())
                    .forEach(constant -> variables.merge(
                            constant.group(2),
                            constant.group(1) == null ? "" : sentence(constant.group(1)),
                            (first, second) -> first.isEmpty() ? second : first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return variables;
    }

    private static String sentence(String comment) {
        String text = comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:link|code) #?([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int end = text.indexOf(". ");
        int tags = text.indexOf(" @");
        String first = end > 0 && (tags < 0 || end < tags)
                ? text.substring(0, end + 1)
                : tags > 0 ? text.substring(0, tags) : text;
        return first.replace("|", "\\|");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
