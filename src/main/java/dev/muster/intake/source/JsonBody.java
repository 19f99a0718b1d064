package dev.muster.intake.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.muster.intake.MalformedBodyException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads JSON from strangers: bounded in depth, strict in syntax, tolerant in what a field holds. */
final class JsonBody {

    /** Real bodies are six levels deep. */
    private static final int DEEPEST = 64;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    static boolean isMediaType(String mediaType) {
        return mediaType.equals("application/json")
                || mediaType.startsWith("application/") && mediaType.endsWith("+json");
    }

    static JsonNode read(byte[] content) {
        try {
            JsonNode root = JSON.readTree(content);
            if (root.isMissingNode()) {
                throw new MalformedBodyException("", "The body is empty; it should be JSON.");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new MalformedBodyException(
                    "", "The JSON is nested more than " + DEEPEST + " levels deep or has a number that is too long.");
        } catch (JsonProcessingException e) {
            throw new MalformedBodyException("", "The body is not JSON" + place(e) + ".");
        } catch (IOException e) {
            throw new MalformedBodyException("", "The body is not JSON in UTF-8.");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    /** The text of a scalar field; null where it is absent, null or not a scalar. */
    static @Nullable String scalar(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** The first of these fields that holds a text which is not blank. */
    static @Nullable String firstText(JsonNode object, String... fields) {
        for (String field : fields) {
            String text = scalar(object, field);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** The fields of an object as texts, sorted by name; what is not a scalar is kept as JSON. Empties are left out. */
    static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode value = field.getValue();
            String text = value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
            if (!text.isEmpty()) {
                texts.put(field.getKey(), text);
            }
        }
        return texts;
    }
}
