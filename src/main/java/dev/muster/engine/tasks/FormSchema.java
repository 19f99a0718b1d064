package dev.muster.engine.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one Camunda Form and what they demand. */
record FormSchema(List<FormField> fields) {

    static final FormSchema NONE = new FormSchema(List.of());

    static FormSchema parse(JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        collect(form, fields);
        return new FormSchema(List.copyOf(fields));
    }

    /** Groups hold fields of their own, and a hidden group hides them. */
    private static void collect(JsonNode parent, List<FormField> fields) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("components")) {
                collect(component, fields);
            } else if (component.hasNonNull("key")) {
                fields.add(FormField.parse(component));
            }
        }
    }

    /** A sentence for each field whose value the form would refuse, in the form's order. */
    List<String> complaints(Map<String, Object> entered) {
        return fields.stream()
                .map(field -> field.complaint(entered))
                .flatMap(Optional::stream)
                .toList();
    }
}
