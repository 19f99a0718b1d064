package dev.muster.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads one YAML text into JSON and notes the lines. Only numbers and {@code null} are more than text: days and times
 * stay as they are written, and {@code on} and {@code no} are words. Nothing in the text can make an object.
 */
final class YamlReading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20; // each may repeat what holds others: few can already become much

    private final String source;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private YamlReading(String source) {
        this.source = source;
    }

    /** @throws CatalogueRefusedException if it is not YAML, or says the same key twice */
    static YamlText read(String source, String text) {
        YamlReading reading = new YamlReading(source);
        JsonNode root = reading.root(text);
        if (!reading.faults.isEmpty()) {
            throw new CatalogueRefusedException(reading.faults);
        }
        return new YamlText(source, root, Map.copyOf(reading.lines));
    }

    private JsonNode root(String text) {
        try {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(MOST_ALIASES);
            Node node = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
            if (node == null) {
                throw new CatalogueRefusedException(List.of(
                        new CatalogueFault(source, 1, "", "the text is empty; an empty catalogue is {}", null)));
            }
            return value(node, "", 0);
        } catch (MarkedYAMLException e) {
            throw unreadable(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, e.getProblem());
        } catch (YAMLException e) {
            throw unreadable(1, e.getMessage());
        }
    }

    private CatalogueRefusedException unreadable(int line, @Nullable String why) {
        String message = "this is not readable as YAML: " + (why == null ? "no reason given" : why);
        return new CatalogueRefusedException(List.of(new CatalogueFault(source, line, "", message, null)));
    }

    private JsonNode value(Node node, String pointer, int depth) {
        lines.putIfAbsent(pointer, line(node));
        if (depth > DEEPEST) {
            faults.add(new CatalogueFault(source, line(node), "", "the text is nested too deeply", null));
            return JSON.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(value(item, pointer + "/" + array.size(), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (object.has(key)) {
                faults.add(new CatalogueFault(
                        source, line(entry.getKeyNode()), key, "the key '" + key + "' is there twice", null));
            }
            String place = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            lines.put(place, line(entry.getKeyNode()));
            object.set(key, value(entry.getValueNode(), place, depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.INT) && text.matches("-?\\d{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        return JSON.textNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
