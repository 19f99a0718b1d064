package dev.muster.engine.guard;

import dev.muster.engine.guard.ExpressionParser.NotAllowed;

/** The characters of an expression, taken one token at a time. */
final class ExpressionText {

    private final String source;
    private int position;

    ExpressionText(String source, int position) {
        this.source = source;
        this.position = position;
    }

    int position() {
        return position;
    }

    /** The next character that is not white space. */
    char peek() {
        while (position < source.length() && Character.isWhitespace(source.charAt(position))) {
            position++;
        }
        if (position >= source.length()) {
            throw new NotAllowed("it does not end");
        }
        return source.charAt(position);
    }

    char take() {
        char next = peek();
        position++;
        return next;
    }

    String takeName() {
        if (!Character.isJavaIdentifierStart(peek())) {
            throw new NotAllowed("a name is missing");
        }
        int start = position;
        while (position < source.length() && Character.isJavaIdentifierPart(source.charAt(position))) {
            position++;
        }
        return source.substring(start, position);
    }

    String takeNumber() {
        peek();
        int start = position;
        while (position < source.length() && isPartOfNumber(position)) {
            position++;
        }
        return source.substring(start, position);
    }

    String takeString() {
        char quote = take();
        StringBuilder content = new StringBuilder();
        while (position < source.length() && source.charAt(position) != quote) {
            if (source.charAt(position) == '\\') {
                position++;
            }
            if (position < source.length()) {
                content.append(source.charAt(position++));
            }
        }
        if (position >= source.length()) {
            throw new NotAllowed("a text does not end");
        }
        position++;
        return content.toString();
    }

    /** What stands in brackets: a text or a number, so that it can be judged here. */
    String takeKey() {
        char next = peek();
        String key;
        if (next == '\'' || next == '"') {
            key = takeString();
        } else if (Character.isDigit(next)) {
            key = takeNumber();
        } else {
            throw new NotAllowed("a key in brackets must be a text or a number");
        }
        if (take() != ']') {
            throw new NotAllowed("a key in brackets must be a text or a number");
        }
        return key;
    }

    /** {@code 1.5} is a number, {@code 1.name} asks a number for a member. */
    private boolean isPartOfNumber(int at) {
        char c = source.charAt(at);
        return Character.isDigit(c)
                || (c == '.' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1)));
    }
}
