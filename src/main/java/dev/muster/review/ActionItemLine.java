package dev.muster.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a post-mortem's action items, read as leniently as people write: {@code - ada: Raise the limit
 * (2026-12-18)}, {@code Raise the limit (owner: ada; due: 2026-12-18)} or just the words.
 *
 * @param owner {@code null}: not said
 * @param dueAt the end of the day that was named; {@code null}: not said, or no date that can be read
 */
public record ActionItemLine(
        String title, @Nullable String owner, @Nullable Instant dueAt) {

    private static final int LONGEST_TITLE = 500;
    private static final Pattern BULLET = Pattern.compile("^\\s*([-*•]|\\d+[.)])\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*\\.?\\s*$");
    private static final Pattern OWNER = Pattern.compile("^@?([^\\s:]{1,100}):\\s+(?=\\S)");
    private static final Pattern DATE = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(owner|who|due|by|until)\\s*:\\s*([^;,]+)");

    /** What its words speak for. */
    public ActionType type() {
        return ActionType.guess(title);
    }

    /** @param person whether a word is somebody's user id, so that “Test: …” has no owner of this name */
    public static List<ActionItemLine> read(@Nullable String text, Predicate<String> person) {
        List<ActionItemLine> lines = new ArrayList<>();
        if (text != null) {
            for (String line : text.lines().toList()) {
                String words = BULLET.matcher(line).replaceFirst("").strip();
                if (!words.isEmpty() && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    lines.add(of(words, person));
                }
            }
        }
        return lines;
    }

    private static ActionItemLine of(String line, Predicate<String> person) {
        String title = line;
        String owner = null;
        Instant due = null;
        Matcher brackets = BRACKETS.matcher(title);
        if (brackets.find() && says(brackets.group(1))) {
            owner = named(brackets.group(1), "owner", "who");
            due = date(brackets.group(1));
            title = title.substring(0, brackets.start());
        }
        Matcher prefix = OWNER.matcher(title);
        if (owner == null && prefix.find() && person.test(prefix.group(1))) {
            owner = prefix.group(1);
            title = title.substring(prefix.end());
        }
        String kept = title.isBlank() ? line : title.strip();
        return new ActionItemLine(
                kept.length() <= LONGEST_TITLE ? kept : kept.substring(0, LONGEST_TITLE - 1) + "…", owner, due);
    }

    /** Whether brackets tell who or when; others belong to the words. */
    private static boolean says(String inside) {
        return DATE.matcher(inside).find() || NAMED.matcher(inside).find();
    }

    private static @Nullable String named(String inside, String... keys) {
        Matcher found = NAMED.matcher(inside);
        while (found.find()) {
            for (String key : keys) {
                String value = found.group(2).strip();
                if (found.group(1).equals(key) && !value.startsWith("not known")) {
                    return value.startsWith("@") ? value.substring(1) : value;
                }
            }
        }
        return null;
    }

    private static @Nullable Instant date(String inside) {
        Matcher found = DATE.matcher(inside);
        try {
            return found.find()
                    ? LocalDate.parse(found.group(1))
                            .atTime(LocalTime.of(23, 59))
                            .toInstant(ZoneOffset.UTC)
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
