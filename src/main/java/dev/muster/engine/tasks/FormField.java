package dev.muster.engine.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form.
 *
 * @param options value and label of each choice; empty where the form does not fix them
 * @param hiddenWhen FEEL condition under which the form does not show the field, so that nothing is demanded of it
 */
record FormField(
        String key,
        String label,
        String type,
        JsonNode rules,
        Map<String, String> options,
        boolean disabled,
        @Nullable String hiddenWhen) {

    static FormField parse(JsonNode component) {
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        String key = component.path("key").asText();
        return new FormField(
                key,
                component.path("label").asText(key),
                component.path("type").asText(),
                component.path("validate"),
                options,
                component.path("disabled").asBoolean()
                        || component.path("readonly").asBoolean(),
                component.path("conditional").path("hide").asText(null));
    }

    Optional<String> complaint(Map<String, Object> entered) {
        if (disabled || FormConditions.holds(hiddenWhen, entered)) {
            return Optional.empty();
        }
        Object value = entered.get(key);
        if (value == null || value instanceof String text && text.isBlank()) {
            return rules.path("required").asBoolean() ? say("is missing: please fill it in") : Optional.empty();
        }
        return switch (type) {
            case "number" -> number(value);
            case "checkbox" -> checkbox(value);
            case "select", "radio" -> choice(value);
            default -> text(value);
        };
    }

    private Optional<String> number(Object value) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            return say("must be a number");
        }
        if (rules.hasNonNull("min") && number.compareTo(rules.get("min").decimalValue()) < 0) {
            return say("must be at least " + rules.get("min").asText());
        }
        if (rules.hasNonNull("max") && number.compareTo(rules.get("max").decimalValue()) > 0) {
            return say("must be at most " + rules.get("max").asText());
        }
        return Optional.empty();
    }

    private Optional<String> checkbox(Object value) {
        if (!(value instanceof Boolean ticked)) {
            return say("must be true or false");
        }
        return rules.path("required").asBoolean() && !ticked ? say("must be ticked") : Optional.empty();
    }

    private Optional<String> choice(Object value) {
        if (options.isEmpty() || options.containsKey(String.valueOf(value))) {
            return Optional.empty();
        }
        return say("must be one of " + String.join(", ", options.keySet()));
    }

    private Optional<String> text(Object value) {
        if (!(value instanceof String text)) {
            return say("must be text");
        }
        int length = text.length();
        if (rules.hasNonNull("minLength") && length < rules.get("minLength").asInt()) {
            return say("needs at least " + rules.get("minLength").asText() + " characters");
        }
        if (rules.hasNonNull("maxLength") && length > rules.get("maxLength").asInt()) {
            return say("has " + length + " characters; at most "
                    + rules.get("maxLength").asText() + " fit");
        }
        if (rules.hasNonNull("pattern") && !Pattern.matches(rules.get("pattern").asText(), text)) {
            return say("does not have the form that is asked for");
        }
        return Optional.empty();
    }

    private Optional<String> say(String complaint) {
        return Optional.of("“" + label + "” (" + key + ") " + complaint + ".");
    }
}
