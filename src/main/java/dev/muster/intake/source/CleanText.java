package dev.muster.intake.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts from strangers storable and readable: no NUL (PostgreSQL refuses it), no other control character, no half
 * of a surrogate pair, not longer than their place.
 */
final class CleanText {

    static final int TITLE = 300;
    static final int DESCRIPTION = 10_000;
    static final int KEY = 1_000;
    static final int NAME = 200;
    static final int URL = 2_000;
    private static final int LABELS = 100;

    private CleanText() {}

    /** One line, its white space trimmed; null where nothing is left. */
    static @Nullable String line(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean =
                without(text.replaceAll("\\s+", " "), Character::isISOControl).strip();
        return clean.isEmpty() ? null : cut(clean, longest);
    }

    /** The first line that says something. */
    static @Nullable String firstLine(@Nullable String text, int longest) {
        return text == null
                ? null
                : text.lines()
                        .map(line -> line(line, longest))
                        .filter(line -> line != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Several lines; null where nothing is left. */
    static @Nullable String lines(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = without(text, c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .strip();
        return clean.isEmpty() ? null : cut(clean, longest);
    }

    static Map<String, String> labels(Map<String, String> labels) {
        Map<String, String> clean = new LinkedHashMap<>();
        labels.forEach((name, value) -> {
            String cleanName = line(name, NAME);
            String cleanValue = lines(value, KEY);
            if (cleanName != null && cleanValue != null && clean.size() < LABELS) {
                clean.put(cleanName, cleanValue);
            }
        });
        return clean;
    }

    private static String without(String text, IntPredicate unwanted) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !unwanted.test(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
