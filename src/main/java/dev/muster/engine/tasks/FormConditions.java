package dev.muster.engine.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL conditions of forms with the engine's own FEEL, as the browser does with its own. */
final class FormConditions {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory(List.of()).createInstance();

    private FormConditions() {}

    /** A condition that is absent or has no answer, for instance because a variable is missing, does not hold. */
    static boolean holds(@Nullable String condition, Map<String, Object> values) {
        if (condition == null || condition.isBlank()) {
            return false;
        }
        VariableMap variables = Variables.fromMap(values);
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        return Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(expression, variables.asVariableContext()));
    }
}
