package dev.muster.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of people and machines, escaped so that Markdown shows it as it was written: no heading, no list, no link, no
 * HTML comes out of it. Only characters that would mean something where they stand are escaped, so that the source
 * reads well too.
 */
public final class MarkdownText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLOCK_START = Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+=])");
    private static final Pattern NUMBERED_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#\\w{1,8}|\\w{2,31});.*", Pattern.DOTALL);

    private MarkdownText() {}

    /** The text in one line: line breaks and other white space become one space. */
    public static String line(String text) {
        String oneLine = SPACE.matcher(text).replaceAll(" ").strip();
        StringBuilder escaped = new StringBuilder(oneLine.length() + 8);
        for (int i = 0; i < oneLine.length(); i++) {
            if (meansSomething(oneLine, i)) {
                escaped.append('\\');
            }
            escaped.append(oneLine.charAt(i));
        }
        String noBlock = BLOCK_START.matcher(escaped).replaceFirst("\\\\$1");
        return NUMBERED_START.matcher(noBlock).replaceFirst("$1\\\\$2");
    }

    /** The text with its own line breaks, for a place that is indented by {@code indent}; empty lines are left out. */
    public static String lines(String text, String indent) {
        return LINE_BREAK
                .splitAsStream(text)
                .filter(line -> !line.isBlank())
                .map(MarkdownText::line)
                .collect(Collectors.joining("  \n" + indent));
    }

    private static boolean meansSomething(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\\', '`', '*' -> true;
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '~' -> before == '~' || after == '~';
            case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '&' -> ENTITY.matcher(text.substring(at)).matches();
            case ']' -> after == '(' || after == '[' || after == ':';
            default -> false;
        };
    }
}
