package dev.muster.catalog.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a catalogue, and its findings in words for whoever writes one. */
public final class CatalogueSchema {

    private static final String FILE = "/catalogue/catalogue.schema.json";

    private final String text;
    private final JsonNode tree;
    private final Schema schema;

    public CatalogueSchema() {
        try (InputStream file = CatalogueSchema.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not packaged.");
            }
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            tree = new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(tree);
    }

    /** The schema as it is served and packaged. */
    public String text() {
        return text;
    }

    /** Every finding, in the order of the text. */
    List<CatalogueFault> check(YamlText yaml) {
        List<CatalogueFault> faults = new ArrayList<>();
        for (Error error : schema.validate(yaml.root())) {
            faults.add(fault(yaml, error));
        }
        faults.sort(Comparator.comparingInt(CatalogueFault::line).thenComparing(CatalogueFault::field));
        return faults;
    }

    private CatalogueFault fault(YamlText yaml, Error error) {
        String place = error.getInstanceLocation().toString();
        JsonNode rule = ruleOf(error);
        String property = String.valueOf(error.getProperty());
        String value = yaml.root().at(place).asText();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> {
                List<String> known = new ArrayList<>();
                rule.path("properties").fieldNames().forEachRemaining(known::add);
                yield yaml.fault(
                        place + "/" + property, "unknown property '" + property + "'", Suggestion.of(property, known));
            }
            case "required" -> yaml.fault(place, "'" + property + "' is missing", null);
            case "enum" -> {
                List<String> known = new ArrayList<>();
                rule.path("enum").forEach(each -> known.add(each.asText()));
                String suggestion = Suggestion.of(value, known);
                yield yaml.fault(
                        place,
                        "'" + value + "' is not possible here" + (suggestion == null ? "; one of " + known : ""),
                        suggestion);
            }
            default -> yaml.fault(place, words(error, rule, value), null);
        };
    }

    private static String words(Error error, JsonNode rule, String value) {
        return switch (error.getKeyword()) {
            case "pattern" -> "'" + value + "' " + form(rule.path("pattern").asText());
            case "format" ->
                "'" + value + "' is no " + format(rule.path("format").asText());
            case "type" -> "must be " + type(rule.path("type").asText());
            default -> "'" + value + "' " + error.getMessage();
        };
    }

    private static String form(String pattern) {
        if (pattern.startsWith("^https?")) {
            return "must be an http or https address";
        }
        if (pattern.startsWith("^\\+")) {
            return "must be a number in international form, such as +4930123456";
        }
        if (pattern.startsWith("^([01]")) {
            return "must be a local time such as \"09:00\"";
        }
        if (pattern.startsWith("^(DAILY")) {
            return "must be DAILY, WEEKLY or a period such as P2W, P10D or P1M";
        }
        if (pattern.contains("@]+@")) {
            return "is no e-mail address";
        }
        return pattern.startsWith("^[A-Za-z0-9]")
                ? "must consist of letters, digits, '.', '_', '@' and '-' and begin with a letter or digit"
                : "must not be empty";
    }

    private static String format(String format) {
        return switch (format) {
            case "date" -> "day such as 2026-11-24";
            case "date-time" -> "time with its offset, such as 2026-11-24T22:00:00+01:00";
            default -> format;
        };
    }

    private static String type(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a group of properties";
            case "integer" -> "a whole number";
            default -> "a text";
        };
    }

    /** The part of the schema that holds the broken keyword. */
    private JsonNode ruleOf(Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        JsonPointer pointer = JsonPointer.compile(keyword);
        JsonPointer head = pointer.head();
        return head == null ? tree : orRoot(tree.at(head));
    }

    private JsonNode orRoot(@Nullable JsonNode found) {
        return found == null || found.isMissingNode() ? tree : found;
    }
}
