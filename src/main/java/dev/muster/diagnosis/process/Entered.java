package dev.muster.diagnosis.process;

import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Reads what a person entered in a form. */
final class Entered {

    private Entered() {}

    static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    static String required(VariableScope scope, String name) {
        String text = text(scope, name);
        if (text == null) {
            throw new RefusedByRule("The field " + name + " is missing: please fill it in.");
        }
        return text;
    }

    static boolean ticked(VariableScope scope, String name) {
        return Boolean.TRUE.equals(scope.getVariable(name));
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, VariableScope scope, String name, E otherwise) {
        String chosen = text(scope, name);
        try {
            return chosen == null ? otherwise : Enum.valueOf(type, chosen);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedByRule("“" + chosen + "” is not a choice of the field " + name + ".");
        }
    }
}
