package dev.muster.engine.guard;

import java.util.Optional;
import java.util.Set;

/** Which expressions a model may contain; all of them are small, so a small grammar is enough. */
final class ExpressionRules {

    private final Set<String> beans;

    ExpressionRules(Set<String> beans) {
        this.beans = beans;
    }

    /** What is wrong with the expressions in a text, if anything is. */
    Optional<String> problemOf(String text) {
        int from = 0;
        while (true) {
            int start = nextStart(text, from);
            if (start < 0) {
                return Optional.empty();
            }
            try {
                from = new ExpressionParser(text, start + 2, beans).parse();
            } catch (ExpressionParser.NotAllowed notAllowed) {
                return Optional.of("the expression " + text.strip() + " is not allowed, because "
                        + notAllowed.getMessage() + "; use variables, execution, task and the beans made for models");
            }
        }
    }

    private static int nextStart(String text, int from) {
        int dollar = text.indexOf("${", from);
        int hash = text.indexOf("#{", from);
        return dollar < 0 || (hash >= 0 && hash < dollar) ? hash : dollar;
    }
}
