package dev.muster.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.engine.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a Camunda Form may be: the components that Tasklist 7.24 shows without losing data. */
final class FormRules implements FileRules {

    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "components",
            "schemaVersion",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "$schema");
    private static final Set<String> TYPES = Set.of(
            "text",
            "html",
            "image",
            "textfield",
            "textarea",
            "number",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "datetime",
            "table",
            "group",
            "separator",
            "spacer",
            "button",
            "expression");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public List<Finding> check(byte[] content) {
        List<Finding> findings = new ArrayList<>();
        JsonNode form;
        try {
            form = json.readTree(content);
        } catch (IOException e) {
            return List.of(finding("form", "readable-file", "it is not JSON that can be read"));
        }
        if (!form.path("components").isArray() || !form.path("id").isTextual()) {
            return List.of(
                    finding("form", "camunda-form-only", "it is not a Camunda Form: id and components are missing"));
        }
        form.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                findings.add(finding("form", "known-form-key", "the key " + key + " is not known; remove it"));
            }
        });
        if (form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            findings.add(finding("form", "form-schema-version", "schemaVersion may be at most " + NEWEST_SCHEMA));
        }
        form.path("components").forEach(component -> component(component, findings));
        return findings;
    }

    /** The id of a form that has passed its check. */
    static String id(byte[] content) {
        try {
            return new ObjectMapper().readTree(content).path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException("The form was checked before.", e);
        }
    }

    private void component(JsonNode component, List<Finding> findings) {
        String type = component.path("type").asText();
        if (!TYPES.contains(type)) {
            String name = component.path("key").asText(component.path("id").asText("component"));
            findings.add(finding(
                    name, "known-form-component", "the component " + type + " does not work in Tasklist; use another"));
        }
        component.path("components").forEach(inner -> component(inner, findings));
    }

    private static Finding finding(String element, String rule, String sentence) {
        return new Finding(FileRules.THIS_FILE, element, rule, sentence);
    }
}
