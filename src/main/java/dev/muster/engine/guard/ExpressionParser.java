package dev.muster.engine.guard;

import java.util.Set;

/**
 * Reads one expression up to its closing brace and stops at the first thing that is not allowed.
 *
 * <p>What makes an expression dangerous is a way from a harmless value to its class, and from there to everything: so no
 * member of a literal or of a result, no computed member name, and only known methods on variables.
 */
final class ExpressionParser {

    /** Why an expression is refused. */
    static final class NotAllowed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAllowed(String reason) {
            super(reason, null, false, false);
        }
    }

    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime", "currentUser", "currentUserGroups");
    private static final Set<String> OPERATOR_WORDS =
            Set.of("and", "or", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");
    private static final Set<String> PREFIX_WORDS = Set.of("not", "empty");
    private static final Set<String> LITERAL_WORDS = Set.of("true", "false", "null");
    private static final String OPERATORS = "+-*/%=!<>&|?:,";

    private final ExpressionText text;
    private final MemberRules members;

    ExpressionParser(String source, int position, Set<String> beans) {
        this.text = new ExpressionText(source, position);
        this.members = new MemberRules(beans);
    }

    /** The position after the closing brace. */
    int parse() {
        operands('}');
        return text.position();
    }

    /** Operands and operators, in any arrangement: the engine's own parser judges the syntax later. */
    private void operands(char end) {
        while (true) {
            char next = text.peek();
            if (next == end) {
                text.take();
                return;
            }
            if (next == '(') {
                text.take();
                operands(')');
                noMemberOf("a result");
            } else if (next == '\'' || next == '"') {
                text.takeString();
                noMemberOf("a text");
            } else if (Character.isDigit(next)) {
                text.takeNumber();
                noMemberOf("a number");
            } else if (Character.isJavaIdentifierStart(next)) {
                name();
            } else if (OPERATORS.indexOf(next) >= 0) {
                text.take();
            } else {
                throw new NotAllowed("'" + next + "' cannot stand there");
            }
        }
    }

    private void name() {
        String name = text.takeName();
        if (OPERATOR_WORDS.contains(name) || PREFIX_WORDS.contains(name)) {
            return;
        }
        if (LITERAL_WORDS.contains(name)) {
            noMemberOf(name);
            return;
        }
        if (text.peek() == '(') {
            if (!FUNCTIONS.contains(name)) {
                throw new NotAllowed("there is no function " + name);
            }
            arguments();
            return;
        }
        members.root(name);
        int depth = 0;
        while (text.peek() == '.' || text.peek() == '[') {
            depth++;
            if (text.take() == '[') {
                members.key(name, text.takeKey(), depth);
            } else {
                String member = text.takeName();
                boolean call = text.peek() == '(';
                members.member(name, member, call, depth);
                if (call) {
                    arguments();
                    return;
                }
            }
        }
        if (text.peek() == '(') {
            throw new NotAllowed("a method must be named");
        }
    }

    private void arguments() {
        text.take();
        operands(')');
        noMemberOf("a result");
    }

    private void noMemberOf(String what) {
        char next = text.peek();
        if (next == '.' || next == '[' || next == '(') {
            throw new NotAllowed("it asks for a member of " + what);
        }
    }
}
