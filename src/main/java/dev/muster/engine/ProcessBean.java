package dev.muster.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that a model may name in an expression, as in {@code ${incidentClocks.responseDueAt(execution)}}.
 *
 * <p>Delegates and listeners are exposed by their type and need no mark. Everything else is out of reach of models:
 * who may deploy a model must not thereby hold every service of the application.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessBean {}
